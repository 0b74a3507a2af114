# Words of the service `transfer`.
