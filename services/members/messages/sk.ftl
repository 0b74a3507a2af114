# Words of the service `members`.
