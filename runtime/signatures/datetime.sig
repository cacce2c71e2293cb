# `datetime`. Rust: runtime/src/modules/datetime.rs and runtime/src/modules/datetime/.
[module datetime]
date: class = date_class
datetime: class = datetime_class
time: class = time_class
timedelta: class = timedelta_class
timezone: class = timezone_class
tzinfo: class = tzinfo_class
MINYEAR: i64
MAXYEAR: i64
UTC: any = utc()
!unsupported datetime_CAPI sys
!hidden datetime_CAPI sys

[class datetime.datetime]
!unsupported timetuple utctimetuple
