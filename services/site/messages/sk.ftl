# Words of the service `site`.
