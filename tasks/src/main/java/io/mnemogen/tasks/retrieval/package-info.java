/// Finding the documents relevant to a query, from folders in the format of BEIR (Thakur et al.,
/// NeurIPS 2021, "BEIR: A Heterogeneous Benchmark for Zero-shot Evaluation of Information Retrieval
/// Models").
@NullMarked
package io.mnemogen.tasks.retrieval;

import org.jspecify.annotations.NullMarked;
