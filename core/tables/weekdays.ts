// Weekdays in ten languages, as agencies print them: seven lines, Monday to Sunday.

/** One day a line, names and common short forms in English, French, German, Spanish, Russian, Persian and Dari, Pashto, Urdu, Arabic. */
export const weekdays = [
  'monday mon lundi montag lunes понедельник понедельника دوشنبه دوشنبې دوشنبی پیر سوموار الاثنين الإثنين',
  'tuesday tue tues mardi dienstag martes вторник вторника سه‌شنبه سه‌شنبې سیشنبه منگل الثلاثاء',
  'wednesday wed mercredi mittwoch miércoles среда среду среды چهارشنبه چارشنبه چهارشنبې بدھ الأربعاء الاربعاء',
  'thursday thu thurs jeudi donnerstag jueves четверг четверга پنجشنبه پنج‌شنبه پنجشنبې جمعرات الخميس',
  'friday fri vendredi freitag viernes пятница пятницу пятницы جمعه آدینه جمعې جمعہ الجمعة',
  'saturday sat samedi samstag sonnabend sábado суббота субботу субботы شنبه شنبې ہفتہ ہفتے السبت',
  'sunday sun dimanche sonntag domingo воскресенье воскресенья یکشنبه یک‌شنبه یکشنبې اتوار الأحد الاحد',
] as const;
