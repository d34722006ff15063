(() => {
  'use strict';
  const number = (text) => (text === undefined || text === '' ? NaN : Number(text));
  const digits = d3.format('.3f');
  const spelled = (series) => (series === 'train' ? 'training' : series);

  const read = (id) =>
    Array.from(document.querySelectorAll('#' + id + ' tbody tr'), (row) => ({
      n: number(row.dataset.n),
      label: row.dataset.label,
      operator: row.dataset.operator,
      best: number(row.dataset.best),
      train: number(row.dataset.train),
      validation: number(row.dataset.validation),
      test: number(row.dataset.test),
      tokens: number(row.dataset.tokens),
      units: number(row.dataset.units),
      winner: row.dataset.winner === 'true',
      front: row.dataset.front === 'true',
      incumbent: row.dataset.incumbent === 'true',
      given: row.dataset.given === 'true',
    }));

  // An empty chart as wide as its figure, so that text keeps its size on a phone.
  const frame = (figure, ratio, label) => {
    figure.querySelectorAll('svg, .tip').forEach((old) => old.remove());
    const width = Math.max(280, figure.clientWidth);
    const height = Math.max(240, Math.min(420, width * ratio));
    const svg = d3
      .create('svg')
      .attr('viewBox', `0 0 ${width} ${height}`)
      .attr('role', 'group')
      .attr('aria-label', label);
    figure.prepend(svg.node());
    return { figure, svg, width, height, left: 38, right: 14, top: 26, bottom: 38 };
  };

  const axes = (chart, x, y, xLabel, yLabel) => {
    const { svg, width, height, left, right, top, bottom } = chart;
    svg
      .append('g')
      .attr('class', 'axis')
      .attr('aria-hidden', 'true')
      .attr('transform', `translate(0,${height - bottom})`)
      .call(d3.axisBottom(x).ticks(width / 90).tickSize(0).tickPadding(8));
    svg
      .append('g')
      .attr('class', 'axis')
      .attr('aria-hidden', 'true')
      .attr('transform', `translate(${left},0)`)
      .call(d3.axisLeft(y).ticks(5).tickSize(-(width - left - right)).tickPadding(6));
    svg.append('text').attr('class', 'label').attr('x', 0).attr('y', 12).text(yLabel);
    svg
      .append('text')
      .attr('class', 'label')
      .attr('x', width - right)
      .attr('y', height - 2)
      .attr('text-anchor', 'end')
      .text(xLabel);
  };

  // Marks that say what they are: on hover, on focus, and to screen readers. Arrow keys walk.
  const points = (chart, data, attributes, words) => {
    const tip = d3.select(chart.figure).append('div').attr('class', 'tip').attr('hidden', true);
    const show = (event, d) => {
      const node = event.currentTarget;
      const at = node.getBoundingClientRect();
      const base = chart.figure.getBoundingClientRect();
      tip.attr('hidden', null).text(words(d));
      const size = tip.node().getBoundingClientRect();
      const left = at.left - base.left + at.width / 2 - size.width / 2;
      const above = at.top - base.top - size.height - 8;
      tip
        .style('left', Math.max(0, Math.min(base.width - size.width, left)) + 'px')
        .style('top', (above < 0 ? at.bottom - base.top + 8 : above) + 'px');
    };
    const hide = () => tip.attr('hidden', true);
    const marks = chart.svg
      .append('g')
      .attr('role', 'list')
      .selectAll('path')
      .data(data)
      .join('path')
      .attr('role', 'listitem')
      .attr('tabindex', (d, i) => (i === 0 ? 0 : -1))
      .attr('aria-label', (d) => words(d).replaceAll('\n', ', '))
      .on('mouseenter', show)
      .on('focus', show)
      .on('mouseleave', hide)
      .on('blur', hide);
    Object.entries(attributes).forEach(([name, value]) => marks.attr(name, value));
    const nodes = marks.nodes();
    marks.on('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const next = step && nodes[nodes.indexOf(event.currentTarget) + step];
      if (event.key === 'Escape') hide();
      if (next) {
        event.preventDefault();
        nodes.forEach((node) => node.setAttribute('tabindex', node === next ? 0 : -1));
        next.focus();
      }
    });
    return marks;
  };

  const SHAPES = { train: d3.symbolCircle, validation: d3.symbolSquare, test: d3.symbolTriangle };
  const shape = (type, size) => d3.symbol(type, size)();

  const curve = (figure) => {
    const designs = read(figure.dataset.source);
    const chart = frame(figure, 0.45, 'Best so far by number of designs judged');
    chart.right = 82;
    const last = d3.max(designs, (d) => d.n) ?? 1;
    const leaders = designs.filter((d) => d.incumbent);
    const x = d3.scaleLinear([1, Math.max(2, last)], [chart.left, chart.width - chart.right]);
    const top = d3.max(designs, (d) => d3.max([d.train, d.validation, d.test])) ?? 1;
    const y = d3.scaleLinear([0, Math.min(1, top * 1.05)], [chart.height - chart.bottom, chart.top]).nice();
    axes(chart, x, y, 'designs judged', 'quality');
    chart.svg
      .append('g')
      .attr('aria-hidden', 'true')
      .selectAll('circle')
      .data(designs.filter((d) => !Number.isNaN(d.train)))
      .join('circle')
      .attr('class', 'dot')
      .attr('cx', (d) => x(d.n))
      .attr('cy', (d) => y(d.train))
      .attr('r', 2.4);
    const ends = [];
    const all = [];
    for (const series of ['train', 'validation', 'test']) {
      const known = leaders.filter((d) => !Number.isNaN(d[series]));
      if (known.length === 0) continue;
      const steps = [...known, { ...known.at(-1), n: last }];
      chart.svg
        .append('path')
        .attr('class', 'series ' + series)
        .attr('d', d3.line((d) => x(d.n), (d) => y(d[series])).curve(d3.curveStepAfter)(steps));
      ends.push({ series, at: y(known.at(-1)[series]) });
      known.forEach((d) => all.push({ ...d, series }));
    }
    ends.sort((a, b) => a.at - b.at);
    ends.forEach((end, i) => (end.at = i === 0 ? end.at : Math.max(end.at, ends[i - 1].at + 15)));
    chart.svg
      .append('g')
      .selectAll('text')
      .data(ends)
      .join('text')
      .attr('class', (d) => 'key ' + d.series)
      .attr('x', chart.width - chart.right + 8)
      .attr('y', (d) => d.at + 4)
      .text((d) => spelled(d.series));
    points(
      chart,
      all.sort((a, b) => a.n - b.n),
      {
        class: (d) => 'point ' + d.series,
        d: (d) => shape(SHAPES[d.series], 62),
        transform: (d) => `translate(${x(d.n)},${y(d[d.series])})`,
      },
      (d) =>
        `${spelled(d.series)} of ${d.label}\n(number ${d.n}, ${d.operator})\n` +
        ['train', 'validation', 'test']
          .filter((s) => !Number.isNaN(d[s]))
          .map((s) => `${spelled(s)} ${digits(d[s])}`)
          .join('\n'),
    );
  };

  const COLOURS = d3.schemeTableau10;
  const runs = (figure) => {
    const count = Number(figure.dataset.source);
    const data = d3.range(count).map((i) => ({
      name: document.querySelector(`.overview tbody tr:nth-child(${i + 1}) th`).textContent,
      colour: COLOURS[i % COLOURS.length],
      designs: read(`r${i + 1}-judged`),
    }));
    const chart = frame(figure, 0.42, 'Best so far on training, run by run');
    const last = d3.max(data, (run) => run.designs.length) ?? 1;
    const x = d3.scaleLinear([1, Math.max(2, last)], [chart.left, chart.width - chart.right]);
    const top = d3.max(data, (run) => d3.max(run.designs, (d) => d.best)) ?? 1;
    const y = d3.scaleLinear([0, Math.min(1, top * 1.05)], [chart.height - chart.bottom, chart.top]).nice();
    axes(chart, x, y, 'designs judged', 'quality');
    const dashes = ['none', '8 3', '2 3', '10 3 2 3'];
    figure.querySelectorAll('.legend').forEach((old) => old.remove());
    const legend = d3.create('ul').attr('class', 'legend');
    data.forEach((run, i) => {
      chart.svg
        .append('path')
        .attr('class', 'series')
        .attr('stroke', run.colour)
        .attr('stroke-dasharray', dashes[i % dashes.length])
        .attr('d', d3.line((d) => x(d.n), (d) => y(Math.max(0, d.best))).curve(d3.curveStepAfter)(run.designs));
      const item = legend.append('li');
      item
        .append('svg')
        .attr('aria-hidden', 'true')
        .attr('viewBox', '0 0 30 10')
        .append('path')
        .attr('class', 'series')
        .attr('stroke', run.colour)
        .attr('stroke-dasharray', dashes[i % dashes.length])
        .attr('d', 'M0,5H30');
      item.append('span').text(run.name);
    });
    figure.insertBefore(legend.node(), figure.querySelector('figcaption'));
    points(
      chart,
      data.flatMap((run) => run.designs.filter((d) => d.incumbent).map((d) => ({ ...d, run }))),
      {
        class: 'point',
        fill: (d) => d.run.colour,
        d: () => shape(d3.symbolCircle, 50),
        transform: (d) => `translate(${x(d.n)},${y(d.best)})`,
      },
      (d) => `${d.run.name}\n${d.label} (number ${d.n})\ntraining ${digits(d.best)}`,
    );
  };

  const front = (figure) => {
    const designs = read(figure.dataset.source).filter((d) => !Number.isNaN(d.train));
    const chart = frame(figure, 0.5, 'Quality over context tokens');
    const x = d3
      .scaleLinear([0, d3.max(designs, (d) => d.tokens) || 1], [chart.left, chart.width - chart.right])
      .nice();
    const y = d3
      .scaleLinear([0, d3.max(designs, (d) => d.train) || 1], [chart.height - chart.bottom, chart.top])
      .nice();
    const area = d3.scaleLinear([0, d3.max(designs, (d) => d.units) || 1], [40, 700]);
    axes(chart, x, y, 'context tokens an episode', 'quality on training');
    const best = designs.filter((d) => d.front || d.winner).sort((a, b) => a.tokens - b.tokens);
    const others = designs.filter((d) => !d.front && !d.winner).sort((a, b) => b.units - a.units);
    chart.svg
      .append('path')
      .attr('class', 'frontier')
      .attr('aria-hidden', 'true')
      .attr('d', d3.line((d) => x(d.tokens), (d) => y(d.train))(best.filter((d) => d.front)));
    chart.svg
      .append('g')
      .attr('aria-hidden', 'true')
      .selectAll('path')
      .data(others)
      .join('path')
      .attr('class', 'hollow')
      .attr('d', (d) => shape(d3.symbolCircle, area(d.units)))
      .attr('transform', (d) => `translate(${x(d.tokens)},${y(d.train)})`)
      .append('title')
      .text((d) => `${d.label}: ${digits(d.train)}, ${Math.round(d.tokens)} tokens, ${Math.round(d.units)} units`);
    points(
      chart,
      best,
      {
        class: (d) => (d.winner ? 'point test' : 'point train'),
        d: (d) => shape(d.winner ? d3.symbolStar : d3.symbolCircle, area(d.units)),
        transform: (d) => `translate(${x(d.tokens)},${y(d.train)})`,
      },
      (d) =>
        `${d.label}${d.winner ? ', the winner' : ''}\ntraining ${digits(d.train)}\n` +
        `${Math.round(d.tokens)} tokens, ${Math.round(d.units)} units`,
    );
  };

  const lineage = (figure) => {
    const steps = Array.from(document.querySelectorAll(`#${figure.dataset.source} > li`), (item) => ({
      id: item.id,
      n: number(item.dataset.n),
      label: item.dataset.label,
      operator: item.dataset.operator,
      train: number(item.dataset.train),
      score: item.dataset.score,
      trunk: item.dataset.trunk === 'true',
      parents: (item.dataset.parents ?? '').split(' ').filter(Boolean).map(Number),
    }));
    const chart = frame(figure, 0.42, 'Ancestors of the winner');
    const byNumber = new Map(steps.map((step) => [step.n, step]));
    const x = d3.scalePoint(steps.map((step) => step.n), [chart.left + 16, chart.width - chart.right - 16]);
    const [low, high] = d3.extent(steps, (step) => step.train);
    const y = d3
      .scaleLinear([Math.max(0, low - 0.05), high + 0.02], [chart.height - chart.bottom, chart.top])
      .nice();
    x.ticks = () => steps.map((step) => step.n);
    // A design without a score left a slot all the same: it stands at the foot of the chart.
    const height = (step) => y(Number.isNaN(step.train) ? y.domain()[0] : step.train);
    const sign = (step) =>
      Number.isNaN(step.train) ? d3.symbolCross : step.operator === 'seed' ? d3.symbolSquare : d3.symbolCircle;
    axes(chart, x, y, 'number in the order of judging', 'quality on training');
    const edges = steps.flatMap((child) =>
      child.parents
        .filter((n) => byNumber.has(n))
        .map((n, i) => ({ parent: byNumber.get(n), child, trunk: child.trunk && i === 0 })),
    );
    chart.svg
      .append('g')
      .attr('aria-hidden', 'true')
      .selectAll('path')
      .data(edges.sort((a, b) => a.trunk - b.trunk))
      .join('path')
      .attr('class', (d) => (d.trunk ? 'edge trunk' : 'edge'))
      .attr('d', (d) =>
        d3.linkHorizontal()({
          source: [x(d.parent.n), height(d.parent)],
          target: [x(d.child.n), height(d.child)],
        }),
      );
    const open = (event, d) => {
      if (event.type === 'click' || event.key === 'Enter') {
        event.preventDefault();
        const item = document.getElementById(d.id);
        const details = item.querySelector('details');
        details.open = true;
        details.querySelector('summary').focus();
        item.scrollIntoView({ block: 'start' });
      }
    };
    points(
      chart,
      steps,
      {
        class: (d) => (d.trunk ? 'point train' : 'point side'),
        d: (d) => shape(sign(d), d.trunk ? 120 : 70),
        transform: (d) => `translate(${x(d.n)},${height(d)})`,
      },
      (d) =>
        `${d.label}\n${d.operator === 'seed' ? 'given' : 'by ' + d.operator}, ${d.score}\nEnter: what changed`,
    )
      .attr('role', 'link')
      .on('click', open)
      .on('keydown.open', open);
  };

  const CHARTS = { curve, front, lineage, runs };
  const draw = () =>
    document.querySelectorAll('figure[data-chart]').forEach((figure) => CHARTS[figure.dataset.chart](figure));

  let drawn = 0;
  const redraw = () => {
    if (drawn !== document.documentElement.clientWidth) {
      drawn = document.documentElement.clientWidth;
      draw();
    }
  };
  redraw();
  window.addEventListener('resize', redraw);

  document.querySelectorAll('code.language-groovy, code.language-javascript').forEach((code) => hljs.highlightElement(code));

  // On paper nothing can be opened.
  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = Array.from(document.querySelectorAll('details.keep:not([open])'));
    closed.forEach((details) => (details.open = true));
  });
  window.addEventListener('afterprint', () => closed.forEach((details) => (details.open = false)));
})();
