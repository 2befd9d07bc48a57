// The officer's side, for the demonstration. Room and token come behind the `#` of the link on the
// citizen's page, and are taken out of the address once read.

import {CallView} from '/video-call.js';

const linked = new URLSearchParams(location.hash.slice(1));
const [room, token] = [linked.get('room'), linked.get('token')];
history.replaceState(null, '', location.pathname);

if (room && token) {
  const find = (id) => document.getElementById(id);
  const view = new CallView(find('call'));
  find('roomless').hidden = true;
  find('before').hidden = false;
  find('start').addEventListener('click', () => {
    find('before').hidden = true;
    view.begin({room, token}, true).catch(() => {
      find('before').hidden = false;
    });
  });
  for (const identity of ['confirmed', 'not-confirmed']) {
    find(identity).addEventListener('click', () => void view.decide(identity));
  }
  find('end').addEventListener('click', () => void view.end());
  window.addEventListener('pagehide', () => view.leave());
}
