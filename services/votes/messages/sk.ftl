# Words of the service `votes`.
