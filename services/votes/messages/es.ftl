# Words of the service `votes`.

## Errors
limit-value = 1, 0 o -1
idea-merged = Esta idea se ha fusionado con otra. Vota esa otra; su página la enlaza.
voters-hidden = Esta comunidad no muestra quién ha votado. Se puede abrir a los gestores en «Formas de entrar» del estudio.

## Vote budget
votes-spent = { $count ->
    [one] Ya has usado tu único voto. Retíralo o espera a que esa idea se cierre: { $ideas }.
   *[other] Ya has usado tus { $count } votos. Retira alguno o espera a que se cierre una de estas ideas: { $ideas }.
}
