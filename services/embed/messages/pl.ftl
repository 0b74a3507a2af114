# Words of the service `embed`.
