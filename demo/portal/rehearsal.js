// The panel of the rehearsal: starts a situation, goes on step by step, and shows what is switched
// on. All words come from the server or stand in the page; what happens is decided on the server.

const find = (selector) => document.querySelector(selector);
const [stage, status, now] = [find('#stage'), find('#status'), find('#now')];
const {lang} = document.documentElement;
/** Copied into each window that is opened from here; see rehearsal-camera.js. */
const CAMERA_KEY = 'linhu-rehearsal-no-camera-until';
const LOOK_AGAIN_MS = 2000;
/** Pages that follow a case look at once, as when the demo's clock is moved; see follow.js. */
const channel = new BroadcastChannel('linhu-demo-clock');

let scripts = [];
let playing;
let isBusy = false;

async function ask(wish) {
  const response = await fetch(`/demo/rehearsal?lang=${lang}`, {
    cache: 'no-store',
    ...(wish && {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(wish),
    }),
  });
  // Nothing is played where the demo is for everybody.
  if (response.status === 204) throw new Error(status.dataset.off);
  if (response.ok) return response.json();
  // What is to be done about it is said only where something is.
  const {detail} = response.status === 409 ? await response.json() : {};
  throw new Error(detail ?? status.dataset.failed);
}

const lines = (texts) =>
  texts.map((text) => Object.assign(document.createElement('li'), {textContent: text}));

/** Says something only where it is new: nobody wants to hear the same again and again. */
function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function tellWindows() {
  if (playing?.isInBrowser) {
    sessionStorage.setItem(CAMERA_KEY, String(Date.now() + playing.secondsLeft * 1000));
  } else sessionStorage.removeItem(CAMERA_KEY);
}

function showOn() {
  const minutes = Math.ceil((playing?.secondsLeft ?? 0) / 60);
  const on = playing ? playing.on : [];
  now.hidden = !playing;
  const list = find('#on');
  if (list.textContent !== on.join('')) list.replaceChildren(...lines(on));
  say(find('#left'), playing ? `${now.dataset.left} ${minutes}` : '');
}

function showStep() {
  const script = scripts.find(({id}) => id === playing?.script);
  const isLost = !script && (stage.matches(':focus-within') || now.matches(':focus-within'));
  stage.hidden = !script;
  if (isLost) find('#situations').focus();
  if (!script) return;
  const {does, page, says, sees, who} = script.steps[playing.step];
  const isLast = playing.step + 1 === script.steps.length;
  find('#script-name').textContent = script.name;
  const at = find('#at');
  const figures = {at: playing.step + 1, all: script.steps.length};
  at.textContent = at.dataset.words.replace(/\{(\w+)\}/g, (_, name) => figures[name]);
  find('#who').textContent = stage.dataset[who];
  find('#does').textContent = does;
  find('#sees').replaceChildren(...lines(sees));
  find('#says').textContent = says;
  const link = find('#page');
  link.href = page;
  link.hash = playing.fragment ?? '';
  find('#next').hidden = isLast;
  find('#end').hidden = !isLast;
}

const placeOf = (play) => play && `${play.script} ${play.step}`;

/** Shows what is being played; whether it is something else than before. */
function take(answer) {
  const before = placeOf(playing);
  ({scripts, playing} = answer);
  tellWindows();
  const isNew = before !== placeOf(playing);
  if (isNew) showStep();
  showOn();
  return isNew;
}

/** One press at a time; then the focus goes to what is to be read. */
async function press(wish, done) {
  if (isBusy) return;
  isBusy = true;
  say(status, status.dataset.busy);
  try {
    take(await ask(wish));
    channel.postMessage('moved');
    say(status, done ?? '');
    if (!stage.hidden) find('#step').focus();
  } catch (reason) {
    await look(true);
    say(status, reason instanceof TypeError ? status.dataset.failed : reason.message);
  } finally {
    isBusy = false;
  }
}

/** All who rehearse at this machine play the same: one moves on, and the others are told. */
async function look(isFirst = false) {
  try {
    const isNew = take(await ask());
    if (isNew && !isFirst) say(status, playing ? status.dataset.other : status.dataset.ended);
    else if (status.textContent === status.dataset.away) say(status, '');
  } catch (reason) {
    say(status, reason instanceof TypeError ? status.dataset.away : reason.message);
  }
}

function offer() {
  for (const article of document.querySelectorAll('[data-script]')) {
    const button = article.querySelector('button');
    button.hidden = false;
    button.addEventListener('click', () => press({script: article.dataset.script, step: 0}));
  }
  const stop = () => press({stop: true}, status.dataset.stopped);
  find('#next').addEventListener('click', () => {
    press({script: playing.script, step: playing.step + 1});
  });
  for (const button of document.querySelectorAll('[data-stop]')) {
    button.addEventListener('click', stop);
  }
}

await look(true);
if (scripts.length) {
  offer();
  setInterval(() => {
    if (!document.hidden && !isBusy) look();
  }, LOOK_AGAIN_MS);
}
