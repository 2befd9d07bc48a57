// Part of the rehearsal: where it says so, this window refuses the camera and the microphone, as a
// browser does after “Block”. It says so on top of the page, and ends by itself. A window gets the
// wish from the panel that has opened it; see rehearsal.js.

const CAMERA_KEY = 'linhu-rehearsal-no-camera-until';

/** Until when this window refuses, in milliseconds; 0 where it does not. */
function refusingUntil() {
  try {
    return Number(sessionStorage.getItem(CAMERA_KEY));
  } catch {
    return 0;
  }
}

const words = document.documentElement.lang.startsWith('zh')
  ? {mark: '演练中：这个窗口不让用摄像头和话筒。', stop: '不演了'}
  : {mark: 'Rehearsal: this window refuses the camera and the microphone.', stop: 'End it'};

function mark() {
  const aside = document.createElement('aside');
  const button = document.createElement('button');
  aside.className = 'rehearsal-mark';
  button.type = 'button';
  button.textContent = words.stop;
  button.addEventListener('click', () => {
    sessionStorage.removeItem(CAMERA_KEY);
    location.reload();
  });
  aside.append(words.mark, ' ', button);
  document.body.prepend(aside);
}

if (refusingUntil() > Date.now() && navigator.mediaDevices) {
  const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = (wish) =>
    refusingUntil() > Date.now()
      ? Promise.reject(new DOMException('Refused by the rehearsal', 'NotAllowedError'))
      : ask(wish);
  document.addEventListener('DOMContentLoaded', mark);
}
