package io.mnemogen.sandbox.groovy;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.compile.Compilation;
import org.junit.jupiter.api.Test;

/// What the toolbox and the base offer is within reach of slots, typed.
class ToolboxInSlotsTest {
  @Test
  void everyDoorCompiles() {
    String source =
        """
        void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
          GraphView graph = base.graph()
          graph.link('a', 'near', 'b', 1.0d)
          SequencedMap<String, Double> ranks = graph.pageRank(['a': 1.0d], 0.5d)
          List<Edge> edges = graph.edges().findAll { Edge e -> e.weight() > 0 }
          base.hypergraph().join('p', ['a', 'b'])
          base.deltas('verbs').note('open', 'fridge', outcome.reward())
          boolean fresh = base.associations().offer('a', 'text', 0.9d, 0.5d, 0.1d)
          base.cues().learn(['a'], 'b', 1.0d, 0.3d, 0.0d)
          List<Integer> due = base.tiers().tick([1, 8, 64])
          base.tables().change('CREATE TABLE IF NOT EXISTS t(unit VARCHAR, n INT)')
          base.tables().change('INSERT INTO t VALUES(?, ?)', 'a', 3)
          double n = base.tables().number('SELECT MAX(n) FROM t WHERE unit = ?', 'a')
          List<MemoryUnit> valid = base.records().validAt(tools.now())
          StandIns standIns = tools.standIns()
          Contrast contrast = standIns.contrast([['a', 'b']], [['c']])
          String lesson = contrast.lesson(tools.text().keywords('red kettle', 3), 2)
          Macro macro = standIns.macro('put egg in bowl', ['take egg', 'put egg in bowl'])
          Answer summary = tools.model().summary('One. Two.', 5)
          Answer json = tools.model().json('x', ['a'], 9) { ['a': 'b'] as Map<String, String> }
          tools.scratchpad().note('n', summary.text() + json.fields().get('a'))
          Period period = tools.dates().period('yesterday', tools.now())
          List<List<String>> groups = tools.clustering().firstNeighbours(base.vectors().vectors(['a']), 1)
          GaussianMixture mixture = tools.clustering().mixture([0.1d, 0.9d])
          double sharp = tools.statistics().evenness([1.0d, 2.0d])
          List<String> gone = tools.schedule().evicted(ranks, 10, 2)
          List<Hit> hits = base.vectors().search('x', 3) { MemoryUnit u -> u.kind() == 'tip' }
          String iso = period == null ? '' : period.iso()
        }
        """;
    assertThat(new GroovySlotCompiler().compile(SlotProgram.groovy(Slot.MANAGE, source)))
        .isInstanceOf(Compilation.Compiled.class);
  }

  @Test
  void theFrameworksDoorsStayShut() {
    for (String call :
        new String[] {
          "tools.end()", "tools.now(5L)", "base.open()", "new io.mnemogen.design.view.Seal()"
        }) {
      String source =
          "void manage(Outcome outcome, MemoryBase base, Toolbox tools) { " + call + " }";
      assertThat(new GroovySlotCompiler().compile(SlotProgram.groovy(Slot.MANAGE, source)))
          .as(call)
          .isInstanceOf(Compilation.Rejected.class);
    }
  }
}
