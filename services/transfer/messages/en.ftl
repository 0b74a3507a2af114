# Words of the service `transfer`.

## Who may
operator-needed = This takes an operator's token: `folkmoot token --operator` prints one.

## What a chunk takes
limit-cursor = what the header `Folkmoot-Next` of the chunk before said
limit-line = one JSON object on each line, in UTF-8
limit-header = the first line of a file that an export of a community wrote
limit-version = version { $version }: export the community again on a host of this version
limit-first = the first two lines together: the header and the community
limit-in = `in` with the name of a section
limit-order = the sections in the order of the export, the community right behind the header
limit-fields = the fields of its section and no others
limit-trailer = a last line that fits all lines before it: this file was cut off or changed, or is two files in one

## What a field takes
limit-id = an id
limit-handle = 1 to 40 characters of a-z, 0-9, -, _ and .
limit-text = text of at most { $most } characters
limit-whole = a whole number
limit-flag = 0 or 1
limit-address = addresses that begin with https:// or http://
limit-picture = a picture in base64 that is not larger than pictures may be
limit-json = { $what }

## Why a chunk is refused
community-taken = There is a community of this name already, and it has content of its own. Import it under another name.
import-elsewhere = { $lines ->
    [one] Another chunk is due: { $lines } line has been taken in, and the next one is needed.
   *[other] Another chunk is due: { $lines } lines have been taken in, and the next one is needed.
}
why-twice = lines that are there once: two have the same { $key }
why-foreign = lines that refer to what the file holds before them
why-unfit = values that the schema takes: { $name }
why-rule = lines in an order that follows the rules of the community: { $rule }
