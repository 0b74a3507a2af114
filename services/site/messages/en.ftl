# Words of the service `site`.

## The root and the language
front-several = This server holds several communities. Each has an address of its own: /c/ and its name.
limit-language = one of { $codes }
