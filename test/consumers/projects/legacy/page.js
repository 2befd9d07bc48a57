$(function () {
  var $picker = $('form zt-appointment-picker');

  import('/packages/zerotrip/dist/appointment/appointment.memory.js').then(function (kit) {
    $picker.prop('provider', kit.memoryAppointments());
  });
  $picker.prop('messages', {soonest: 'Free times, soon'});
  $('form').on('zt-appointment-slot-chosen', function (event) {
    $('#told').text(event.originalEvent.detail.slot.start);
  });

  $('#service').click(function () {
    $picker.attr('service', 'hukou-form');
  });
  $('#language').click(function () {
    $('form').attr('lang', 'zh-Hans');
  });
  $('#away').click(function () {
    $picker.detach();
  });
  $('#back').click(function () {
    $('#place').append($picker);
  });
});
