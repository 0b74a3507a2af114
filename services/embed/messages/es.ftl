# Words of the service `embed`.

## What the elements on other sites say
top-ideas = Mejores ideas
new-ideas = Ideas nuevas
no-ideas = Aún no hay ideas. La tuya podría ser la primera.
all-ideas = Todas las ideas
topics = De qué se habla
no-topics = Aún no hay publicaciones.
all-topics = Ir a la comunidad
visit = Visitar { $community }
vote-for = Votar por «{ $title }»
accepted = Respuesta aceptada
read-and-answer = Seguir leyendo y responder
replies = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
comments = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
}
nps-question = ¿Qué probabilidad hay de que recomiendes { $community } a otra persona?
nps-low = nada probable
nps-high = muy probable
nps-words = ¿Por qué has dado esta respuesta? (opcional)
nps-send = Enviar
nps-thanks = Gracias. Tu respuesta se ha contado.
nps-too-many = Por ahora han llegado bastantes respuestas desde aquí. Inténtalo más tarde.
nps-not-asked = La pregunta de recomendación aparece aquí cuando está activada en el estudio, en «Encuesta».

## The voting window
vote = Votar por ella
take-back = Retirar el voto
vote-counted = Listo. Ya está contado.
votes-spent = Has dado todos tus votos. Retira uno primero.
your-votes = Dónde están tus votos
no-votes-now = Ahora no se puede votar por esta idea.
sign-in-to-vote = Inicia sesión para votar. Después volverás aquí.
close = Cerrar la ventana
read-idea = Leer la idea completa

## The studio
embed-lead = Muestra ideas y conversaciones en tus propias páginas, y que la gente encuentre el camino en ambas direcciones.
stored = Guardado.
sites = Tus sitios
sites-lead = Solo las páginas de estos sitios pueden mostrar la comunidad. Cada página de la comunidad enlaza con el primero, y con todos ellos al pie.
no-sites = Aún no hay ningún sitio en la lista: nadie puede insertar la comunidad.
remove = Quitar
site-name = Nombre del sitio
site-name-hint = Lo que dice un enlace a él.
site-url = Dirección
site-url-hint = Una dirección completa, como `https://www.example.com`.
add-site = Añadir el sitio
snippets = Para copiar
snippets-lead = Ponlo donde deba aparecer. La primera línea hace falta una vez por página. Lo que está dentro de un elemento se muestra donde no se ejecutan scripts.
element-ideas = Mejores ideas, con votación
element-topics = De qué se habla
element-thread = Una publicación con sus mejores respuestas: pon su identificador, que está en su dirección, en lugar de ID
element-nps = La pregunta de recomendación
newest-version = La dirección con huella no cambia nunca. { $address } es siempre la versión más reciente; con ella, omite integrity.
strict-policy = Si tu sitio tiene una Content Security Policy, debe permitir: { $policy }
look-note = Los colores y la letra siguen los de tu página. Para cambiarlos, define:
nothing-kept = En tus páginas no pone ninguna cookie ni guarda nada, así que no necesita consentimiento.
preview = Cómo se ve
preview-lead = Tal como lo ve cualquiera, con los colores sencillos de una página.

## Limits of fields
limit-rows = un número entero de 1 a { $most }
