package io.mnemogen.runs.model;

import io.mnemogen.runs.config.ModelsConfig;
import io.mnemogen.runs.config.ModelsConfig.BudgetConfig;
import io.mnemogen.runs.config.ModelsConfig.BudgetsConfig;
import io.mnemogen.runs.config.ModelsConfig.RolesConfig;
import io.mnemogen.runs.model.call.Allowance;
import io.mnemogen.runs.model.call.Ledger;
import io.mnemogen.runs.model.call.Prices;
import io.mnemogen.runs.model.call.Role;
import io.mnemogen.runs.model.provider.Keys;
import io.mnemogen.runs.model.provider.ModelAddress;
import io.mnemogen.runs.model.provider.ModelProblem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which model a configuration names for each role, and what it costs and may cost.
record Tariff(ModelsConfig config, Prices prices) {
  /// The address of a role's model, if there is one; the first of several.
  Optional<ModelAddress> address(Role role) {
    return addresses(role).stream().findFirst();
  }

  /// The addresses of all models of a role, in order.
  List<ModelAddress> addresses(Role role) {
    RolesConfig roles = config.roles();
    @Nullable String text =
        switch (role) {
          case META -> roles.meta();
          case AGENT -> roles.agent();
          case JUDGE -> roles.judge();
          case MEMORY -> roles.memory();
          case EMBEDDING -> roles.embedding();
        };
    return text == null
        ? List.of()
        : RolesConfig.each(text).stream().map(ModelAddress::of).toList();
  }

  /// What a model costs; nothing if that is not known.
  Prices.Price price(ModelAddress address) {
    return prices.find(address).orElse(Prices.Price.FREE);
  }

  /// The ledger with this configuration's budgets.
  Ledger ledger() {
    var perRole = new EnumMap<Role, Allowance>(Role.class);
    for (Role role : Role.values()) {
      perRole.put(role, allowance(budget(role)));
    }
    return new Ledger(allowance(config.budget()), perRole);
  }

  /// Checks that every model can be asked and paid for.
  ///
  /// @throws ModelProblem with every missing key and every price that a budget needs
  void check(Keys keys) {
    var problems = new ArrayList<String>();
    for (Role role : Role.values()) {
      addresses(role)
          .forEach(address -> {
            keys.problem(address).ifPresent(problems::add);
            boolean priced = config.budget().maxUsd() != null || budget(role).maxUsd() != null;
            if (priced && prices.find(address).isEmpty()) {
              problems.add(
                  "--max-usd needs the price of %s, which is not in the table of %s; add it to a file and name it with --prices, or limit --max-tokens"
                      .formatted(address, prices.date()));
            }
          });
    }
    if (!problems.isEmpty()) {
      throw new ModelProblem(problems);
    }
  }

  private BudgetConfig budget(Role role) {
    BudgetsConfig budgets = config.budgets();
    return switch (role) {
      case META -> budgets.meta();
      case AGENT -> budgets.agent();
      case JUDGE -> budgets.judge();
      case MEMORY -> budgets.memory();
      case EMBEDDING -> budgets.embedding();
    };
  }

  private static Allowance allowance(BudgetConfig budget) {
    return new Allowance(budget.maxUsd(), budget.maxTokens(), budget.maxCalls());
  }
}
