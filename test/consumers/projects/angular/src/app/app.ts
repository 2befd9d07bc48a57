import {Component, signal} from '@angular/core';
import {AppointmentPicker} from 'zerotrip/angular/appointment';
import {memoryAppointments} from 'zerotrip/appointment/memory';
import {Embed} from './embed';

@Component({
  selector: 'app-root',
  imports: [AppointmentPicker, Embed],
  template: `
    <h1>A portal</h1>
    <app-embed />
    <button (click)="service.set('hukou-form')">A lost form</button>
    <button (click)="lang.set('zh-Hans')">In Chinese</button>
    <button (click)="isThere.set(false)">Take it away</button>
    <button (click)="isThere.set(true)">Put it back</button>
    <form method="post" action="/sent" [lang]="lang()">
      @if (isThere()) {
        <zt-appointment-picker
          name="visit"
          choose
          required
          [service]="service()"
          site="donghu"
          meetingMode="in-person"
          count="1"
          [provider]="office"
          [messages]="words"
          (zt-appointment-slot-chosen)="told.set($event.detail.slot.start)"
        >
          <p>Call us: 0573-0000-0110</p>
        </zt-appointment-picker>
      }
      <p id="told">{{ told() }}</p>
      <button>Send</button>
    </form>
  `,
})
export class App {
  readonly office = memoryAppointments();
  readonly words = {soonest: 'Free times, soon'};
  readonly service = signal('id-card');
  readonly lang = signal('en');
  readonly isThere = signal(true);
  readonly told = signal('');
}
