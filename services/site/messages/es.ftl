# Words of the service `site`.

## The root and the language
front-several = Este servidor aloja varias comunidades. Cada una tiene su propia dirección: /c/ y su nombre.
limit-language = una de estas: { $codes }
