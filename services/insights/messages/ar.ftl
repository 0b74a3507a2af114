# Words of the service `insights`.
