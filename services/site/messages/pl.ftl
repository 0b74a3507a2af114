# Words of the service `site`.

## The root and the language
front-several = Na tym serwerze działa kilka społeczności. Każda ma własny adres: /c/ i nazwę.
limit-language = jedna z wartości: { $codes }
