package clausebook.force;

/// Lists of phrases by what they tell where they open a text; each is headed by its name in small letters.
enum Opening {
    YOU, FORBIDS, NOTS, NO_LIMITS, MODALS, BUT, BACK, ALL_THE_REST, ORDERS, PASSIVE, POINTING_NOWHERE,
    POINTING_AWAY, POINTING_BACK, NO_BANS, TURNS
}
