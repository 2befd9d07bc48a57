// Must not compile: the test counts the lines.
import {Component} from '@angular/core';
import {AppointmentPicker} from 'zerotrip/angular';

@Component({
  selector: 'app-wrong',
  imports: [AppointmentPicker],
  template: `
    <zt-appointment-picker [servise]="'id-card'" /><!-- wrong: no such input -->
    <zt-appointment-picker meetingMode="by-letter" /><!-- wrong: no such way -->
    <zt-appointment-picker count="two" /><!-- wrong: a number -->
    <zt-appointment-picker [provider]="{}" /><!-- wrong: no provider -->
    <zt-appointment-picker (zt-appointment-slot-chosen)="click($event)" /><!-- wrong: -->
    <zt-appointment-picker (zt-appointment-slot-chosen)="($event.detail.time)" /><!-- wrong: -->
    <zt-appointment-picker service="id-card" meetingMode="video" choose count="2" />
    <zt-appointment-picker (zt-appointment-slot-chosen)="($event.detail.slot.start)" />
  `,
})
export class Wrong {
  readonly click = (event: MouseEvent): number => event.button;
}
