//! What people say in the demo community. Written for it; any likeness to real companies is by chance.

pub(super) struct Post {
    pub(super) kind: &'static str,
    pub(super) space: &'static str,
    pub(super) author: &'static str,
    pub(super) hours_ago: i64,
    pub(super) title: &'static str,
    pub(super) body: &'static str,
    pub(super) tags: &'static [&'static str],
    pub(super) up: i64,
    pub(super) down: i64,
    pub(super) replies: &'static [Reply],
}

pub(super) struct Reply {
    pub(super) author: &'static str,
    pub(super) hours_later: i64,
    pub(super) body: &'static str,
    pub(super) up: i64,
    pub(super) accepted: bool,
    pub(super) remarks: &'static [(&'static str, &'static str)],
}

pub(super) struct Idea {
    pub(super) space: &'static str,
    pub(super) author: &'static str,
    pub(super) hours_ago: i64,
    pub(super) title: &'static str,
    pub(super) body: &'static str,
    pub(super) tags: &'static [&'static str],
    pub(super) up: i64,
    pub(super) down: i64,
    /// The status and the official response.
    pub(super) response: Option<(&'static str, &'static str)>,
    pub(super) replies: &'static [Reply],
}

pub(super) const TAGS: &[(&str, &str)] = &[
    ("zigbee", "Pairing, channels and range of everything that talks Zigbee to the hub."),
    ("firmware", "What changed in each release of the hub's software, and how to go back."),
    ("automation", "Rules that do things by themselves: triggers, conditions, scenes."),
    ("battery", "How long they last, which ones fit, and what drains them."),
];

pub(super) const POSTS: &[Post] = &[
    Post {
        kind: "question",
        space: "hub",
        author: "noor",
        hours_ago: 30,
        title: "Door sensor drops off the network every night around 3 am",
        body: "Since firmware **4.2** my hallway door sensor disappears from the hub every night at about three and comes back \
               when I press its button.\n\nWhat I tried:\n\n- a new battery\n- pairing it again next to the hub\n- moving the hub \
               away from the router\n\nThe log only says:\n\n```\n03:02:11 zigbee: device 0x3f2a left (timeout)\n03:02:11 zigbee: \
               route to 0x3f2a removed\n```\n\nIs there a setting for the check-in interval?",
        tags: &["zigbee", "firmware"],
        up: 14,
        down: 0,
        replies: &[
            Reply {
                author: "mara",
                hours_later: 2,
                body: "I had the same. At 3 am many routers choose a new Wi-Fi channel, and if that lands on top of your Zigbee \
                       channel, sleepy devices lose their parent.\n\n1. Set your Wi-Fi to a **fixed** channel (1 or 6).\n2. In the \
                       hub, *Settings → Radio → Channel*, choose 25.\n3. Give the sensors ten minutes to follow.\n\n| Wi-Fi | \
                       quiet Zigbee channels |\n|---|---|\n| 1 | 20–26 |\n| 6 | 11–14, 24–26 |\n| 11 | 11–19 |",
                up: 22,
                accepted: true,
                remarks: &[
                    ("noor", "That was it! Three nights without a drop. Thank you."),
                    ("tomas", "Confirmed on our side, and 4.3 will warn you when the two overlap."),
                ],
            },
            Reply {
                author: "tomas",
                hours_later: 5,
                body: "The check-in interval is fixed at 50 minutes for battery devices. We have written down the overlap as a bug: \
                       the hub should tell you.",
                up: 6,
                accepted: false,
                remarks: &[],
            },
        ],
    },
    Post {
        kind: "announcement",
        space: "general",
        author: "grace",
        hours_ago: 52,
        title: "Firmware 4.3 is out: quieter radio, faster pairing",
        body: "Today we begin to roll out **4.3**. Your hub takes it during the night, or at once under *Settings → Updates*.\n\n\
               - Pairing takes about eight seconds instead of twenty.\n- The hub tells you when Wi-Fi and Zigbee are in each other's \
               way. Thank you, Noor and Mara, who found this here.\n- Scenes keep their order.\n\n> If anything misbehaves, hold the \
               side button for ten seconds to go back to 4.2.",
        tags: &["firmware"],
        up: 31,
        down: 1,
        replies: &[Reply {
            author: "piet",
            hours_later: 3,
            body: "Rolled it out at two customers this morning, no trouble.",
            up: 4,
            accepted: false,
            remarks: &[],
        }],
    },
    Post {
        kind: "article",
        space: "app",
        author: "mara",
        hours_ago: 200,
        title: "Seven small automations I would not want to miss",
        body: "After a year with the hub these are the rules that stayed.\n\n## Light where you walk\n\nMotion after sunset turns the \
               hallway on at 20 %, not 100 %. Your eyes will thank you.\n\n## The window reminder\n\nIf a window is open for ten \
               minutes **and** it is below 8 °C outside, say so on the kitchen speaker.\n\n## Nobody home\n\nWhen the last phone \
               leaves, everything off but the fridge plug.\n\n```yaml\nwhen: presence.everyone_left\ndo:\n  - scene: all_off\n  - \
               except: plug.fridge\n```\n\nWhat are yours?",
        tags: &["automation"],
        up: 47,
        down: 2,
        replies: &[Reply {
            author: "noor",
            hours_later: 9,
            body: "The window reminder saved my heating bill. I added: only between October and April.",
            up: 8,
            accepted: false,
            remarks: &[],
        }],
    },
    Post {
        kind: "question",
        space: "hub",
        author: "piet",
        hours_ago: 6,
        title: "Which rechargeable cells fit the motion sensor?",
        body: "The manual names CR2450 only. Has anybody used rechargeable LIR2450 for longer than a few weeks? They give 3.6 V and I \
               would rather not find out the hard way.",
        tags: &["battery"],
        up: 3,
        down: 0,
        replies: &[],
    },
    Post {
        kind: "discussion",
        space: "general",
        author: "noor",
        hours_ago: 90,
        title: "Introduce yourself: what runs in your home?",
        body: "I will begin: a flat in Utrecht, one hub, eleven sensors, and a cat who has learned what the motion sensor does.",
        tags: &[],
        up: 12,
        down: 0,
        replies: &[
            Reply {
                author: "mara",
                hours_later: 4,
                body: "An old farmhouse near Malmö: thick walls, so four plugs that do nothing but repeat.",
                up: 5,
                accepted: false,
                remarks: &[("noor", "Which plugs? I need some for the cellar.")],
            },
            Reply {
                author: "tomas",
                hours_later: 20,
                body: "Working here means my home breaks first. At the moment the lamp in the bathroom counts visitors.",
                up: 11,
                accepted: false,
                remarks: &[],
            },
        ],
    },
    Post {
        kind: "question",
        space: "app",
        author: "noor",
        hours_ago: 120,
        title: "Can a scene remember what the lamps were like before?",
        body: "When the doorbell rings I let all lamps blink blue. Afterwards they should go back to what they were. Is there a way \
               without writing down every lamp?",
        tags: &["automation"],
        up: 9,
        down: 0,
        replies: &[Reply {
            author: "mara",
            hours_later: 7,
            body: "Use `scene.snapshot` before and `scene.restore` after:\n\n```yaml\ndo:\n  - scene.snapshot: living\n  - blink: \
                       {color: blue, times: 3}\n  - scene.restore: living\n```",
            up: 15,
            accepted: true,
            remarks: &[],
        }],
    },
    Post {
        kind: "discussion",
        space: "beta",
        author: "mara",
        hours_ago: 44,
        title: "Hub 2 prototype, second week: what works and what does not",
        body: "Pairing is twice as fast as with the old hub. Two things I would not ship:\n\n1. after a power cut it takes four \
               minutes to come back\n2. the light on top is bright enough to read by\n\nEverything else has been boring, which I \
               mean as praise.",
        tags: &["hub-2"],
        up: 4,
        down: 0,
        replies: &[Reply {
            author: "tomas",
            hours_later: 3,
            body: "Both are known, thank you. The next build dims the light and starts in under a minute.",
            up: 3,
            accepted: false,
            remarks: &[],
        }],
    },
    Post {
        kind: "article",
        space: "partners",
        author: "grace",
        hours_ago: 70,
        title: "Partner price list and margins for the spring",
        body: "The new list is valid from the first of March. Margins on sensors rise to **28 %**; the starter kit comes in boxes of \
               six. Early firmware for your demo sets is in the usual place.",
        tags: &["price-list"],
        up: 5,
        down: 0,
        replies: &[Reply {
            author: "piet",
            hours_later: 5,
            body: "Is the kit of six also to be had without the lamp?",
            up: 1,
            accepted: false,
            remarks: &[],
        }],
    },
];

pub(super) const IDEAS: &[Idea] = &[
    Idea {
        space: "app",
        author: "noor",
        hours_ago: 700,
        title: "Dark mode for the app",
        body: "I look at the app mostly in bed, when everything else is dark. It should follow the phone's setting.",
        tags: &["app"],
        up: 184,
        down: 3,
        response: Some(("shipped", "It came with version 7.1 and follows your phone. Thank you for waiting!")),
        replies: &[],
    },
    Idea {
        space: "hub",
        author: "piet",
        hours_ago: 500,
        title: "Back up the hub's settings to a file",
        body: "Replacing a broken hub means pairing forty devices again. A file with all settings, kept where I choose, would turn a \
               day's work into ten minutes.",
        tags: &["firmware"],
        up: 141,
        down: 1,
        response: Some((
            "in_progress",
            "We are building it: an encrypted file, by hand or every week. Restoring on the same model comes first, moving to a newer \
             hub after that.",
        )),
        replies: &[Reply {
            author: "mara",
            hours_later: 30,
            body: "Please let it include the names of the rooms. The last import lost them.",
            up: 9,
            accepted: false,
            remarks: &[],
        }],
    },
    Idea {
        space: "hub",
        author: "mara",
        hours_ago: 400,
        title: "Tell me a month before a battery runs out",
        body: "Now a sensor is simply gone one day. The hub knows the voltage; a list of what to buy once a month would do.",
        tags: &["battery"],
        up: 96,
        down: 0,
        response: Some((
            "planned",
            "Planned for 4.5. The forecast needs a season of data, which your hubs are collecting now.",
        )),
        replies: &[],
    },
    Idea {
        space: "app",
        author: "noor",
        hours_ago: 260,
        title: "A widget for the phone's lock screen",
        body: "Three buttons: all off, alarm on, garage. Without unlocking for the first.",
        tags: &["app"],
        up: 58,
        down: 4,
        response: None,
        replies: &[],
    },
    Idea {
        space: "app",
        author: "piet",
        hours_ago: 120,
        title: "Share a home with guests for a weekend",
        body: "Guests should get lamps and heating until Sunday evening, and nothing else. No account, just a link.",
        tags: &["app", "automation"],
        up: 37,
        down: 0,
        response: None,
        replies: &[],
    },
    Idea {
        space: "hub",
        author: "noor",
        hours_ago: 600,
        title: "Bring back the FM radio",
        body: "The first hub had one. I miss it every morning.",
        tags: &[],
        up: 11,
        down: 19,
        response: Some((
            "declined",
            "The receiver needs an aerial that would have to go where the new radio is. We would rather not promise what we won't do.",
        )),
        replies: &[],
    },
    Idea {
        space: "app",
        author: "mara",
        hours_ago: 20,
        title: "Export the energy readings as a spreadsheet",
        body: "The charts are fine, but my landlord wants a table by month.",
        tags: &["app"],
        up: 8,
        down: 0,
        response: None,
        replies: &[],
    },
];
