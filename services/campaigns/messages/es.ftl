# Words of the service `campaigns`.

## Making communities
operator-needed = Hace falta un token de operador: lo muestra `folkmoot token --operator`.
slug-taken = Ya hay una comunidad con este nombre.

## What a field takes
limit-name = una línea de 1 a 80 caracteres
limit-teaser = un momento, porque el avance dice cuándo se abre
limit-target = un número entero de { $least } a { $most }
limit-goal-once = cada medida una sola vez
limit-dates = un momento posterior a `{ $earlier }`
limit-to = `draft`, `open`, `frozen`, `ended`, `archived` o `by_date`; para programar la apertura, `open` con `at`
limit-at = un momento en el futuro
limit-draft-now = ningún momento: algo pasa a borrador en el acto
limit-handle = de 1 a 40 caracteres a-z, 0-9, -, _ y .
limit-key = de 1 a 80 caracteres
limit-seed-kind = `post` o `idea`
limit-id = un identificador

## The stages
stage-draft = Borrador
stage-scheduled = Programada
stage-open = Abierta
stage-frozen = Congelada
stage-ended = Terminada
stage-archived = Archivada
about-draft = Solo los gestores ven la comunidad.
about-scheduled = Solo los gestores ven la comunidad hasta que se abra.
about-open = Todos leen y participan, según las reglas de acceso.
about-frozen = Todo sigue aquí para leerlo; los miembros ya no pueden añadir ni cambiar nada.
about-ended = Como congelada, y la portada muestra los resultados.
about-archived = Como terminada, y los buscadores ya no la muestran.

## The page in the studio
campaign-title = Campaña
campaign-lead = La vida de esta comunidad: del borrador al archivo, por fechas o a mano.
now = Ahora
by-hand = Fijado a mano el { $moment }.
dates = Fechas
date-opens = Se abre
date-freezes = Se congela
date-ends = Termina
date-archives = Pasa al archivo
no-date = sin fecha
what-now = Lo que puedes hacer ahora
say-open = Abrir ahora
say-frozen = Congelar ahora
say-ended = Terminar ahora
say-archived = Pasar al archivo
say-draft = Convertir en borrador
say-by-date = Volver a las fechas
said = Hecho. Así está la comunidad ahora.
undo-note = Todo esto se puede deshacer aquí. Una fecha que aún está por llegar se cumple igualmente; un borrador lo sigue siendo hasta que lo abras.

## The welcome
welcome = Te damos la bienvenida
