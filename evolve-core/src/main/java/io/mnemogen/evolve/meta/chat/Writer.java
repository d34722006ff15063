package io.mnemogen.evolve.meta.chat;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.output.TokenUsage;
import java.util.function.ToDoubleFunction;

/// A language model that writes slots.
///
/// @param name its address, for archives
/// @param model answers; what it throws ends the search, which can be resumed
/// @param dollars what a usage costs, 0 where no price is known
public record Writer(String name, ChatModel model, ToDoubleFunction<TokenUsage> dollars) {}
