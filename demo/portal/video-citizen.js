// The citizen's side: whoever wants to go into the video room meets the officer on this very page, in
// its section `#call`. The room's tokens are kept in no address of this page and in no storage.

import {openRoom} from '/video-call.js';
import {CallView} from '/video-call-view.js';

const section = document.querySelector('#call');

if (section) {
  const view = new CallView(section);
  const desk = section.querySelector('#desk');

  document.addEventListener('zt-video-join-requested', (event) => {
    event.respondWith(join(event.detail));
  });
  section.querySelector('#end').addEventListener('click', () => {
    desk.hash = '';
    void view.end();
  });
  document.addEventListener('linhu-met', () => {
    for (const room of document.querySelectorAll('zt-video-room')) room.hidden = true;
  });
  window.addEventListener('pagehide', () => view.leave());

  async function join(tried) {
    // A second press must not hang up.
    if (view.isOn) return view.focus();
    await view.begin(enter, {isDesk: false, tried});
  }

  async function enter() {
    const {room, citizen, desk: token} = await openRoom();
    // Behind the `#`: it goes to the officer's page and to no server.
    desk.hash = new URLSearchParams({room, token}).toString();
    return {room, token: citizen};
  }
}
