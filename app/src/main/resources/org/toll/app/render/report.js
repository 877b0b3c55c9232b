'use strict';
// The page reads without this script; it adds switches to legends, a readout to charts, by pointer and by
// arrow keys, and a slider over the rows of curves.
for (const figure of document.querySelectorAll('figure')) {
  const plot = figure.querySelector('.plot');
  const readout = figure.querySelector('.readout');
  const description = readout.textContent;

  for (const item of figure.querySelectorAll('.legend li')) {
    const shapes = plot.querySelectorAll('.' + item.dataset.classes);
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-pressed', 'true');
    button.append(...item.childNodes);
    item.append(button);
    button.addEventListener('click', () => {
      const show = button.getAttribute('aria-pressed') === 'false';
      button.setAttribute('aria-pressed', String(show));
      for (const shape of shapes) shape.style.display = show ? '' : 'none';
    });
  }

  const svg = plot.querySelector('.wide svg');
  const link = document.createElement('a');
  link.textContent = 'SVG';
  link.download = figure.id + '.svg';
  link.href = '#';
  link.addEventListener('click', () => {
    link.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }));
  });
  figure.querySelector('.actions > a').after(link, ' ');

  let chosen = null;
  const choose = mark => {
    if (chosen) chosen.classList.remove('chosen');
    chosen = mark;
    if (mark) mark.classList.add('chosen');
    readout.textContent = mark ? mark.querySelector('title').textContent : description;
  };
  if (figure.dataset.slides === 'true') {
    const rows = [...figure.querySelectorAll('tbody tr')];
    const heads = [...figure.querySelectorAll('thead th')].map(cell => cell.textContent.trim());
    const slider = document.createElement('input');
    slider.type = 'range';
    slider.max = String(rows.length - 1);
    slider.value = String(Math.floor(rows.length / 5));
    slider.setAttribute('aria-label', heads[0]);
    slider.addEventListener('input', () => {
      const cells = [...rows[slider.valueAsNumber].children].map(cell => cell.textContent.trim());
      readout.textContent = heads.map((head, i) => head + ' ' + cells[i]).join(' \u00b7 ');
      slider.setAttribute('aria-valuetext', readout.textContent);
    });
    plot.after(slider);
  }
  const visibleMarks = () => [...plot.querySelectorAll('.mark')]
    .filter(mark => mark.getClientRects().length > 0)
    .map(mark => ({ mark, box: mark.getBoundingClientRect() }))
    .sort((a, b) => a.box.left - b.box.left || b.box.top - a.box.top);
  if (!plot.querySelector('.mark')) continue;

  plot.tabIndex = 0;
  plot.setAttribute('role', 'group');
  plot.setAttribute('aria-description', 'Arrow keys go from statement to statement, Enter to its claim.');
  plot.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) {
      const marks = visibleMarks().map(each => each.mark);
      const at = marks.indexOf(chosen);
      choose(marks[(at < 0 ? (step > 0 ? 0 : -1) : at + step + marks.length) % marks.length] || marks.at(-1));
      event.preventDefault();
    } else if (event.key === 'Enter' && chosen) {
      location.hash = chosen.closest('a').getAttribute('href');
    } else if (event.key === 'Escape') {
      choose(null);
    }
  });
  plot.addEventListener('pointermove', event => {
    let nearest = null;
    let best = 24 * 24;
    for (const { mark, box } of visibleMarks()) {
      const distance = (box.left + box.width / 2 - event.clientX) ** 2 + (box.top + box.height / 2 - event.clientY) ** 2;
      if (distance < best) [nearest, best] = [mark, distance];
    }
    if (nearest !== chosen) choose(nearest);
  });
  plot.addEventListener('pointerleave', () => choose(null));
}

// A citation says what it stands for when it is pointed at.
document.addEventListener('pointerover', event => {
  const link = event.target.closest('.cite a');
  if (link && !link.title) link.title = document.getElementById(link.hash.slice(1)).innerText.split('\n')[0];
});
