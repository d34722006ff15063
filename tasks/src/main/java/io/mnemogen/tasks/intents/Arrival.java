package io.mnemogen.tasks.intents;

/// One text of a stream.
///
/// @param text what is to be labelled
/// @param truth the right label now
/// @param revealed the label shown afterwards; not always the right one
record Arrival(String text, String truth, String revealed) {}
