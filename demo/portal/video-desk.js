// The officer's side, for the demonstration. Room and token come behind the `#` of the link on the
// citizen's page, and are taken out of the address once read. The tab remembers them until the meeting
// ends, so that a reload leads back to it.

import {CallView} from '/video-call-view.js';

const linked = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
const {room, token} = linked.room ? linked : (history.state ?? {});
history.replaceState({room, token}, '', location.pathname);

if (room && token) {
  const find = (id) => document.getElementById(id);
  const view = new CallView(find('call'));
  const wait = () => {
    find('before').hidden = false;
  };
  find('roomless').hidden = true;
  wait();
  find('start').addEventListener('click', () => {
    find('before').hidden = true;
    view.begin(() => ({room, token}), {isDesk: true}).catch(wait);
  });
  for (const identity of ['confirmed', 'not-confirmed']) {
    find(identity).addEventListener('click', () => void view.decide(identity));
  }
  find('end').addEventListener('click', () => {
    history.replaceState(null, '', location.pathname);
    void view.end();
  });
  window.addEventListener('pagehide', () => {
    if (!view.isOn) return;
    view.leave();
    find('call').hidden = true;
    wait();
  });
}
