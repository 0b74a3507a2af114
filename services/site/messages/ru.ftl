# Words of the service `site`.

## The root and the language
front-several = На этом сервере несколько сообществ. У каждого свой адрес: /c/ и название.
limit-language = одно из значений: { $codes }
