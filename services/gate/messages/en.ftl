# Words of the service `gate`.
