// Confirms a booking from the link in the mail. Nothing happens on opening: mail programs open
// links to look at them, and a booking must not be confirmed by a machine. All sentences stand in
// the page, each in its own language; this file only shows the right one.

const TIME_LIMIT_MS = 15_000;

const outcomes = document.querySelectorAll('[data-outcome]');
const confirmation = document.querySelector('#confirmation');
const button = document.querySelector('#confirm');
const status = document.querySelector('#status');

/** What the link carries behind the `#`; that part never leaves the browser by itself. */
function readLink() {
  const values = new URLSearchParams(location.hash.slice(1));
  return {id: values.get('id') ?? '', token: values.get('token') ?? ''};
}

/** A key no other act has. `randomUUID` exists on secure addresses only. */
function createKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Shows one outcome, hides the others, and moves the reading position to its heading. */
function showOutcome(name) {
  for (const outcome of outcomes) outcome.hidden = outcome.dataset.outcome !== name;
  document.querySelector(`[data-outcome='${name}'] h2`)?.focus();
}

/** Which sentence fits a refusal. */
async function outcomeOf(response) {
  const problem = await response.json().catch(() => ({}));
  if (problem.code === 'activation-expired' || response.status === 410) return 'expired';
  if (['not-found', 'wrong-token'].includes(problem.code)) return 'unknown';
  return [401, 403, 404, 422].includes(response.status) ? 'unknown' : 'try-again';
}

/** The site's own day and time, read from the text of the instant, never recomputed. */
function localTime(start, lang) {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(start) ?? [];
  if (!time) return '';
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const format = new Intl.DateTimeFormat(lang, {dateStyle: 'full', timeZone: 'UTC'});
  return `${format.format(date)} ${time}`;
}

/** Writes what the office knows of the booking; a fact it does not know stays hidden. */
function showFacts(appointment) {
  const zone = appointment?.site?.timeZoneLabel;
  const when = localTime(String(appointment?.slot?.start ?? ''), document.documentElement.lang);
  const facts = {
    reference: appointment?.reference,
    when: [when, when && zone].filter(Boolean).join(' · '),
    where: [appointment?.site?.name, appointment?.site?.address].filter(Boolean).join(' · '),
  };
  for (const [name, value] of Object.entries(facts)) {
    const row = document.querySelector(`[data-fact='${name}']`);
    if (!row || typeof value !== 'string' || !value) continue;
    row.querySelector('dd').textContent = value;
    row.hidden = false;
  }
}

/** Sends the confirmation once; the same key for every try, so that repeating is harmless. */
async function confirm({id, token}, key) {
  const response = await fetch(`/api/appointments/${encodeURIComponent(id)}/activation`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': document.documentElement.lang,
      'Idempotency-Key': key,
    },
    body: JSON.stringify({token}),
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  });
  if (!response.ok) return outcomeOf(response);
  showFacts(await response.json().catch(() => undefined));
  return 'confirmed';
}

/** Answers a press on the button; further presses wait until the answer is there. */
async function press(link, key) {
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  status.textContent = status.dataset.sending;
  const outcome = await confirm(link, key).catch(() => 'try-again');
  status.textContent = '';
  button.removeAttribute('aria-disabled');
  confirmation.hidden = outcome !== 'try-again';
  showOutcome(outcome);
}

/** Offers the button where the link is whole, and says what to do where it is not. */
function start() {
  const link = readLink();
  const isWhole = link.id !== '' && link.token !== '';
  const key = createKey();
  confirmation.hidden = !isWhole;
  for (const outcome of outcomes) {
    outcome.hidden = isWhole || outcome.dataset.outcome !== 'incomplete';
  }
  button.onclick = () => press(link, key);
  // The page in the other language needs the same link.
  const other = document.querySelector('#language');
  if (other) other.hash = location.hash;
}

start();
window.addEventListener('hashchange', start);
