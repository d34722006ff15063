package io.mnemogen.evolve.meta.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.mnemogen.design.Fault;
import io.mnemogen.design.Language;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Rationale;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.meta.Brief;
import io.mnemogen.evolve.meta.Briefs;
import io.mnemogen.evolve.meta.Draft;
import io.mnemogen.evolve.meta.Request;
import io.mnemogen.evolve.meta.Setting;
import io.mnemogen.evolve.meta.prompt.Prompts;
import io.mnemogen.evolve.testing.FakeJudge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChatMetaAgentTest {
  private static final Brief BRIEF = Briefs.of(new Request.Rewrite(List.of(Slot.STORE)), "a log");
  private static final String GOOD = answer("store", "// store green");
  private static final Judge SMOKE =
      design -> {
        String store = design.program(Slot.STORE).source();
        FakeJudge fine = new FakeJudge("smoke");
        return store.contains("File")
            ? new Verdict.Faulted("smoke", new Fault.Forbidden(Slot.STORE, 3, "java.io.File"))
            : store.contains("][")
                ? new Verdict.Faulted(
                    "smoke", new Fault.DoesNotCompile(Slot.STORE, 1, "unexpected token: ]"))
                : fine.judge(design);
      };

  private static String answer(String slot, String code) {
    return """
    {"diagnosis": "nothing is kept", "plan": "keep it", "hypothesis": "keeping\\n helps",
     "slots": [{"slot": "%s", "code": "%s"}], "expected": "recall +0.1"}\
    """
        .formatted(slot, code);
  }

  private static ChatMetaAgent agent(int repairs, ChatModel model) {
    return new ChatMetaAgent(
        List.of(new Writer("scripted", model, usage -> 0.01)),
        Prompts.packed(),
        Briefs.SETTING,
        new Desk(SMOKE, repairs, 0.5));
  }

  @Test
  void programsAreInTheLanguageAskedForOrInEither() {
    String script = "function store(units, base, tools) { base.putAll(units); }";
    assertThat(languageOf(script, Language.JAVASCRIPT)).isEqualTo(Language.JAVASCRIPT);
    assertThat(languageOf("// anything", Language.JAVASCRIPT)).isEqualTo(Language.JAVASCRIPT);
    assertThat(languageOf("# anything", Language.PYTHON)).isEqualTo(Language.PYTHON);
    assertThat(languageOf(script, Language.GROOVY, Language.JAVASCRIPT))
        .isEqualTo(Language.JAVASCRIPT);
    assertThat(
            languageOf("void store(List<MemoryUnit> u) { }", Language.GROOVY, Language.JAVASCRIPT))
        .isEqualTo(Language.GROOVY);
  }

  private static Language languageOf(String code, Language... languages) {
    var model = new ScriptedModel(answer("store", code));
    var agent =
        new ChatMetaAgent(
            List.of(new Writer("scripted", model, usage -> 0.01)),
            Prompts.packed(),
            new Setting("errands", "Errands.", false, List.of(languages)),
            new Desk(SMOKE, 0, 0.5));
    return agent.propose(BRIEF).orElseThrow().programs().getFirst().language();
  }

  @Test
  void aGoodAnswerBecomesADraftWithItsReasons() {
    var model = new ScriptedModel(GOOD);
    Optional<Draft> draft = agent(2, model).propose(BRIEF);
    assertThat(draft)
        .contains(
            new Draft(
                List.of(SlotProgram.groovy(Slot.STORE, "// store green")),
                "rewrite",
                "keeping helps",
                Optional.of(
                    new Rationale(
                        "scripted", "nothing is kept", "keeping\n helps", "recall +0.1", 0))));
    assertThat(model.calls()).isEqualTo(1);
    assertThat(model.instructed(0))
        .contains("void store(List<MemoryUnit> units", "class MemoryBase", "Errands are run");
    assertThat(model.asked(0))
        .contains("// store red", "quality 0.500 (95 % interval", "empty answers an episode: 0.75")
        .contains("a log", "Only these programs may change: store");
  }

  @Test
  void whatCannotBeUsedGoesBackWithTheReason() {
    var model =
        new ScriptedModel(
            "Sorry, here is {\"slots\": [}",
            "{\"diagnosis\": \"cut of",
            answer("retrieve", "// mine"),
            answer("store", "  "),
            answer("store", "// store red"),
            answer("store", "// a ]["),
            answer("store", "new File('/')"),
            "```json\n" + answer("store", "```groovy\\n// store green\\n```") + "\n```");
    Draft draft = agent(9, model).propose(BRIEF).orElseThrow();
    assertThat(draft.programs()).containsExactly(SlotProgram.groovy(Slot.STORE, "// store green"));
    assertThat(draft.rationale()).map(Rationale::repairs).contains(7);
    assertThat(model.asked(1)).contains("The JSON cannot be read");
    assertThat(model.asked(2)).contains("cut off at the output limit");
    assertThat(model.asked(3)).contains("Only store may change, but 'retrieve' was written");
    assertThat(model.asked(4)).contains("'store' has no code");
    assertThat(model.asked(5)).contains("the one the design has already");
    assertThat(model.asked(6)).contains("store:1: does-not-compile: unexpected token: ]");
    assertThat(model.asked(7)).contains("store:3: forbidden: uses java.io.File");
  }

  @Test
  void repairsAreBoundedAndAFaultThatStaysIsProposedForTheArchive() {
    var forbidden = new ScriptedModel(answer("store", "new File('/')"));
    assertThat(agent(2, forbidden).propose(BRIEF))
        .map(Draft::programs)
        .contains(List.of(SlotProgram.groovy(Slot.STORE, "new File('/')")));
    assertThat(forbidden.calls()).isEqualTo(3);
    var refusing = new ScriptedModel("I cannot help with that. {}");
    assertThat(agent(2, refusing).propose(BRIEF)).isEmpty();
    assertThat(refusing.calls()).isEqualTo(3);
  }

  @Test
  void aModelThatCannotBeReachedEndsTheProposal() {
    ChatModel broken =
        new ChatModel() {
          @Override
          public ChatResponse chat(ChatRequest request) {
            throw new IllegalStateException("no route to host");
          }
        };
    assertThatThrownBy(() -> agent(2, broken).propose(BRIEF)).hasMessage("no route to host");
  }

  @Test
  void equalBriefsAreSaidInEqualWordsAndEveryDraftIsACallOfItsOwn() {
    var model = new ScriptedModel(GOOD);
    ChatMetaAgent agent = agent(0, model);
    agent.propose(BRIEF);
    agent.propose(BRIEF);
    agent.propose(new Brief(BRIEF.parent(), BRIEF.peers(), BRIEF.past(), BRIEF.request(), 43));
    assertThat(model.asked(1)).isEqualTo(model.asked(0)).isNotEqualTo(model.asked(2));
    assertThat(model.instructed(2)).isEqualTo(model.instructed(0));
  }
}
