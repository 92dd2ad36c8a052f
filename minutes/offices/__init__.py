"""A cell or list of implementers → its mentions, by what is known of posts, places and institutions."""
