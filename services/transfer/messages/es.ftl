# Palabras del servicio `transfer`.

## Quién puede
operator-needed = Hace falta un token de operador: `folkmoot token --operator` imprime uno.

## Qué admite un fragmento
limit-cursor = lo que decía la cabecera `Folkmoot-Next` del fragmento anterior
limit-line = un objeto JSON en cada línea, en UTF-8
limit-header = la primera línea de un archivo escrito al exportar una comunidad
limit-version = la versión { $version }: exporta la comunidad de nuevo en un servidor de esta versión
limit-first = las dos primeras líneas juntas: la cabecera y la comunidad
limit-in = `in` con el nombre de un apartado
limit-order = los apartados en el orden de la exportación, la comunidad justo después de la cabecera
limit-fields = los campos de su apartado y ningún otro
limit-trailer = una última línea que encaje con todas las anteriores: este archivo está cortado, cambiado o mezclado con otro

## Qué admite un campo
limit-id = un identificador
limit-handle = de 1 a 40 caracteres de a-z, 0-9, -, _ y .
limit-text = un texto de { $most } caracteres como máximo
limit-whole = un número entero
limit-flag = 0 o 1
limit-address = direcciones que empiecen por https:// o http://
limit-picture = una imagen en base64 que no supere el tamaño permitido
limit-json = { $what }

## Por qué se rechaza un fragmento
community-taken = Ya hay una comunidad con este nombre y tiene contenido propio. Impórtala con otro nombre.
import-elsewhere = { $lines ->
    [one] Toca otro fragmento: se ha recibido { $lines } línea y falta la siguiente.
   *[other] Toca otro fragmento: se han recibido { $lines } líneas y falta la siguiente.
}
why-twice = líneas que estén una sola vez: dos tienen lo mismo en { $key }
why-foreign = líneas que remitan a algo que el archivo contiene antes
why-unfit = valores que el esquema admita: { $name }
why-rule = líneas en un orden que respete las reglas de la comunidad: { $rule }
