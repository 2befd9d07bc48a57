// Moves the demo's clock on. The number goes to the server in a body, never in an address.

const form = document.querySelector('#ask');
const input = document.querySelector('#reference');
const status = document.querySelector('#status');
const channel = new BroadcastChannel('linhu-demo-clock');

const time = (instant) => `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;

/** Whether the server has no such case, or no clock that can be moved. */
async function refusalOf(response) {
  if (response.status !== 404) return 'failed';
  const problem = await response.json().catch(() => undefined);
  return problem?.code === 'not-found' ? 'unknown' : 'off';
}

async function move(wish) {
  const response = await fetch('/demo/clock', {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(wish),
  });
  if (!response.ok) return status.dataset[await refusalOf(response)];
  const {now, moved} = await response.json();
  channel.postMessage('moved');
  return `${moved ? status.dataset.now : status.dataset.end} ${time(now)}`;
}

async function press(wish) {
  status.textContent = await move(wish).catch(() => status.dataset.failed);
}

/** Gives the other pages the same number. */
function passOn() {
  const ref = input.value.trim();
  for (const link of document.querySelectorAll('#language, #follow-link')) {
    link.hash = new URLSearchParams({ref}).toString();
  }
}

function readLink() {
  const ref = new URLSearchParams(location.hash.slice(1)).get('ref')?.trim();
  if (ref) input.value = ref;
  passOn();
}

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  press({ref: input.value.trim()});
});
form.addEventListener('input', passOn);
form.querySelector('[data-hours]').addEventListener('click', ({currentTarget}) => {
  press({hours: Number(currentTarget.dataset.hours)});
});
form.querySelector('[data-reset]').addEventListener('click', () => press({reset: true}));
window.addEventListener('hashchange', readLink);
readLink();
