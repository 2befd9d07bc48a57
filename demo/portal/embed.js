// The embed builder: asks the server for the lines of what was chosen, shows them and a page that has them
// in it, and compares a back end with the contract. Nothing is kept.

const find = (selector) => document.querySelector(selector);
const [form, lines, status] = [find('#choice'), find('#lines'), find('#status')];
const [found, checkStatus] = [find('#found'), find('#check-status')];
const {lang} = document.documentElement;

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** What each widget takes, by its tag. */
const widgets = await (await fetch('/embed/widgets')).json();

/** What was chosen, without what the chosen widget does not take. */
function chosen() {
  const wish = new URLSearchParams(new FormData(form));
  for (const field of form.querySelectorAll('[data-for]')) {
    if (field.hidden) wish.delete(field.querySelector('[name]').name);
  }
  return wish;
}

function showFields() {
  const {attributes} = widgets.find(({tag}) => tag === form.elements.widget.value);
  for (const field of form.querySelectorAll('[data-for]')) {
    const name = field.dataset.for;
    field.hidden = name === 'cdn' ? form.elements.flavour.value !== 'cdn' : !attributes[name];
    if (field.hidden || name !== 'reference') continue;
    field.querySelector('input').placeholder = attributes.reference.example;
  }
}

async function copy(text, place) {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = lines.dataset.copied + place;
  } catch {
    status.textContent = lines.dataset.failed;
  }
}

function block({place, text}) {
  const name = lines.dataset[place.split(' ')[0]] ?? place;
  const button = element('button', {
    className: 'button',
    type: 'button',
    textContent: lines.dataset.copy,
  });
  button.setAttribute('aria-label', `${lines.dataset.copy} · ${name}`);
  button.addEventListener('click', () => copy(text, name));
  const code = element('pre', {tabIndex: 0}, element('code', {textContent: text}));
  code.setAttribute('role', 'region');
  code.setAttribute('aria-label', name);
  return element('div', {className: 'lines'}, element('h3', {textContent: name}), code, button);
}

/** Only the last answer counts. */
let asked = 0;

async function show() {
  const wish = chosen();
  const turn = (asked += 1);
  try {
    const response = await fetch(`/embed/lines?${wish}`);
    if (!response.ok) throw new TypeError(response.statusText);
    const answer = await response.json();
    if (turn !== asked) return;
    lines.replaceChildren(...answer.lines.map(block));
    find('#check').hidden = !answer.canCheck;
    status.textContent = '';
  } catch {
    if (turn === asked) status.textContent = status.dataset.failed;
    return;
  }
  for (const frame of document.querySelectorAll('iframe')) frame.src = `/embed/preview?${wish}`;
  find('#outcome').hidden = false;
}

const fault = ({came, clause, expected, matters, title}) => {
  const rows = {clause, expected, came, matters};
  const list = Object.entries(rows).flatMap(([name, text]) =>
    text
      ? [element('dt', {textContent: found.dataset[name]}), element('dd', {textContent: text})]
      : [],
  );
  return element(
    'li',
    {},
    element('p', {}, element('strong', {textContent: title})),
    element('dl', {}, ...list),
  );
};

function showReport({counts, requests, results}) {
  const words = {
    passed: 'passed',
    failed: 'failed',
    'not-offered': 'notOffered',
    'not-tried': 'notTried',
  };
  const numbers = Object.entries(words).map(
    ([state, name]) => `${found.dataset[name]}: ${counts[state]}`,
  );
  find('#counts').textContent = [...numbers, `${found.dataset.requests}: ${requests}`].join(' · ');
  const faults = results.filter(({state}) => state === 'failed');
  find('#faults').replaceChildren(...faults.map(fault));
  found.hidden = false;
  find('#found-title').focus();
}

async function check() {
  if (checkStatus.textContent === checkStatus.dataset.busy) return;
  checkStatus.textContent = checkStatus.dataset.busy;
  try {
    const response = await fetch(`/embed/check?lang=${lang}`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({src: form.elements.src.value}),
    });
    const answer = await response.json();
    checkStatus.textContent = response.ok
      ? ''
      : (answer.errors?.[0]?.detail ?? checkStatus.dataset.failed);
    if (response.ok) showReport(answer);
  } catch {
    checkStatus.textContent = checkStatus.dataset.failed;
  }
}

form.addEventListener('change', () => {
  showFields();
  show();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
form.elements.src.addEventListener('input', () => {
  found.hidden = true;
});
find('#check').addEventListener('click', check);
showFields();
await show();
