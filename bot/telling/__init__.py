"""What Haven says by itself: words in a channel, notices to admins, promises before they are weakened."""
