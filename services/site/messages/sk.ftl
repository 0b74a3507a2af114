# Words of the service `site`.

## The root and the language
front-several = Na tomto serveri je viacero komunít. Každá má vlastnú adresu: /c/ a jej názov.
limit-language = jedna z možností: { $codes }
