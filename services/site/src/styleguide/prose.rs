//! Everything Markdown can do, through the renderer itself.

use maud::{Markup, PreEscaped, html};
use shared::markdown;

use super::Guide;

const TEXT: &str = r#"## A heading

A paragraph with **bold**, *slanted*, ~~struck out~~, `code`, [a link](https://example.com/), https://example.com/pasted and
somebody who is mentioned: @mara. A word that does not end:
Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.

- one
- two
  - and below it
- [x] done
- [ ] still open

1. first
2. second

> **Noor:**
>
> What somebody else has said.

### Code

```rust
/// Adds a vote.
pub async fn cast(access: &Access, id: &str) -> Result<Tally, Problem> {
    let score = 12_i64; // so far
    println!("{score}");
}
```

```js
const answer = await fetch(`/votes/${id}`, { method: 'PUT' }); // no reload
```

```json
{ "title": "Door sensor", "votes": 12, "answered": true }
```

```html
<!-- a part --> <a href="/t/1" class="tag">zigbee &amp; more</a>
```

```css
.vote:hover { color: #7a1f4b; inset-inline: 1.5rem; }
```

```sql
SELECT title FROM posts WHERE community = 'demo' ORDER BY hot DESC -- newest first
```

```bash
export HUB=10.0.0.2 && hub set --channel 25 "$HUB" # then pair again
```

```yaml
hub:
  channel: 25 # away from Wi-Fi
  name: "hallway"
```

```python
@cached
def channel(hub: Hub) -> int:
    return hub.settings["channel"]  # 25
```

```diff
@@ -1 +1 @@
-channel = 11
+channel = 25
```

### A table

| Sensor | Channel | Range |
|:--|--:|:-:|
| Door | 25 | 30 m |
| Motion | 11 | 12 m |
| Leak, with a name that is rather long | 15 | 40 m |

---

###### A small heading

The end.
"#;

pub(super) fn prose(_: &Guide) -> Markup {
    html! { div.panel { div.prose dir="auto" { (PreEscaped(markdown::reply_to_html_in("/c/styleguide", TEXT))) } } }
}
