# Words of the service `site`.

## The root and the language
front-several = يستضيف هذا الخادم عدة مجتمعات، ولكل منها عنوان خاص: ‎/c/‎ يليه اسمها.
limit-language = إحدى القيم التالية: { $codes }
