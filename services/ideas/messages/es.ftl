# Words of the service `ideas`.
