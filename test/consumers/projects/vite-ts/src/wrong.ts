// Must not compile: the test counts the lines.
import 'zerotrip/appointment/define';

const picker = document.createElement('zt-appointment-picker');
picker.servise = 'id-card'; // wrong: no such property
picker.count = 'two'; // wrong: a number
picker.meetingMode = 'by-letter'; // wrong: no such way
picker.addEventListener('zt-appointment-slot-chosen', ({detail}) => detail.slot.colour); // wrong: no colour
picker.provider = {getCatalog: () => 'none'}; // wrong: no provider
