# Words of the service `posts`.
