// The part of a page that shows a meeting: both pictures, and how it stands in the page's own words.

import {VideoCall} from '/video-call.js';

/** Without a camera one can at least talk; without either there is no meeting here. */
async function devicesOf({camera, microphone} = {}) {
  const audio = microphone ? {deviceId: {ideal: microphone}} : true;
  const video = camera ? {deviceId: {ideal: camera}} : {facingMode: 'user'};
  const {mediaDevices} = navigator;
  try {
    return await mediaDevices.getUserMedia({video, audio});
  } catch (reason) {
    if (reason.name !== 'NotFoundError') throw reason;
    return mediaDevices.getUserMedia({audio});
  }
}

/** What of the page is of use while a meeting goes on only. */
const DURING = ['waiting', 'on', 'confirmed', 'not-confirmed', 'untold'];

export class CallView {
  #section;
  #call;
  #decision;

  constructor(section) {
    this.#section = section;
    // The browser's own picture must not be heard.
    this.#video('own').muted = true;
  }

  /** Whether a meeting goes on. */
  get isOn() {
    return this.#call !== undefined && !this.#call.isOver;
  }

  focus() {
    this.#section.focus();
  }

  /**
   * Begins a meeting; rejects where camera and microphone were not given, or there is no room.
   *
   * @param enter - Gives room and token, once there is something to be seen or heard.
   * @param tried - Camera and microphone that were tried before, if any.
   */
  async begin(enter, {isDesk, tried}) {
    this.#decision = undefined;
    this.#section.hidden = false;
    const stream = await this.#open(tried);
    this.#video('own').srcObject = stream;
    try {
      this.#call = new VideoCall(await enter(), isDesk, (what, value) => this.#tell(what, value));
      this.show('waiting');
      this.focus();
      await this.#call.start(stream);
    } catch (reason) {
      for (const track of stream.getTracks()) track.stop();
      this.#clear();
      this.show('lost');
      throw reason;
    }
  }

  /** The officer's decision. */
  async decide(identity) {
    try {
      await this.#call.say('identity', identity);
      this.show(identity);
    } catch {
      this.show('untold');
    }
  }

  async end() {
    this.#clear();
    this.show('ended');
    // The button that was pressed is gone.
    this.focus();
    await this.#call?.end();
  }

  /** The page goes away, and may come back from the browser's memory. */
  leave() {
    if (!this.isOn) return;
    this.#call.leave();
    this.#clear();
    this.show('ended');
  }

  /** Shows one of the page's sentences; what was decided stands until the next meeting. */
  show(state) {
    if (state.endsWith('confirmed')) this.#decision = state;
    for (const each of this.#section.querySelectorAll('[data-when]')) {
      each.hidden = ![state, this.#decision].includes(each.dataset.when);
    }
    const isOver = !DURING.includes(state);
    // A button that is gone must not take the focus along.
    if (isOver && this.#section.contains(document.activeElement)) this.focus();
    for (const each of this.#section.querySelectorAll('[data-during]')) each.hidden = isOver;
    this.#section.dataset.state = state;
    // Who has been confirmed need not come back: a room that says “did you miss it?” would be wrong.
    if (isOver && this.#decision === 'confirmed') document.dispatchEvent(new Event('linhu-met'));
  }

  async #open(tried) {
    try {
      return await devicesOf(tried);
    } catch (reason) {
      this.show('denied');
      throw reason;
    }
  }

  #tell(what, value) {
    if (what === 'stream') this.#video('other').srcObject = value;
    else if (what === 'identity') this.show(value);
    // A decision may arrive before the pictures; it stands.
    else if (what === 'on') this.#section.dataset.state === 'waiting' && this.show('on');
    else {
      this.#video('other').srcObject = null;
      if (what !== 'waiting') this.#clear();
      this.show(what === 'bye' ? 'ended' : what);
    }
  }

  #clear() {
    this.#video('own').srcObject = this.#video('other').srcObject = null;
  }

  #video(id) {
    return this.#section.querySelector(`#${id}`);
  }
}
