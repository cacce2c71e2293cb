# Dates, times and durations.
import datetime
from datetime import date as DA
from datetime import datetime as D
from datetime import time as T
from datetime import timedelta as TD
from datetime import timezone as TZ

d = DA(2024, 2, 29)


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for f in (
    lambda: DA(2024, 2, 30),
    lambda: DA(2024, 13, 1),
    lambda: DA(0, 1, 1),
    lambda: DA(2024),
    lambda: DA("2024", 1, 1),
    lambda: DA(2024, 1, 1.5),
    lambda: D(2024, 1, 1, 25),
    lambda: D(2024, 1, 1, 0, 60),
    lambda: D(2024, 1, 1, 0, 0, 60),
    lambda: D(2024, 1, 1, 0, 0, 0, 1000000),
    lambda: D(2024, 1),
    lambda: D(2024, 1, 1) - DA(2024, 1, 1),
    lambda: D(2024, 1, 1) < DA(2024, 1, 1),
    lambda: DA(2024, 1, 1) < 3,
    lambda: D(2024, 1, 1) == DA(2024, 1, 1),
    lambda: D(2024, 1, 1, tzinfo=TZ.utc) - D(2024, 1, 1),
    lambda: D(2024, 1, 1, tzinfo=TZ.utc) < D(2024, 1, 1),
    lambda: T(1, 2) < T(1, 2, tzinfo=TZ.utc),
    lambda: D.fromisoformat("nope"),
    lambda: DA.fromisoformat("2024-13-01"),
    lambda: DA.fromisoformat("x"),
    lambda: D.strptime("2024", "%Y-%m"),
    lambda: D.strptime("2024-01-05 x", "%Y-%m-%d"),
    lambda: D.strptime("2024-02-30", "%Y-%m-%d"),
    lambda: D.strptime("a", "%Q"),
    lambda: TD("x"),
    lambda: TD(1) + 3,
    lambda: TD(1) / 0,
    lambda: TD(1) / TD(0),
    lambda: TD(1) // 0,
    lambda: TD(1) % TD(0),
    lambda: TD(1) < 3,
    lambda: DA.max + TD(1),
    lambda: TD.max + TD(1),
    lambda: DA(2024, 1, 1) + 3,
    lambda: TZ(TD(hours=24)),
    lambda: TZ(3),
    lambda: TZ(TD(hours=5, minutes=30)),
    lambda: TZ(TD(hours=-5), "EST"),
    lambda: str(TZ(TD(hours=5, minutes=30))),
    lambda: TZ.utc,
    lambda: str(TZ.utc),
    lambda: D(2024, 1, 1, tzinfo=3),
    lambda: d.replace(day=31),
    lambda: TD(1, 2, 3),
    lambda: TD(0),
    lambda: str(TD(-1)),
    lambda: str(TD(days=1, seconds=1, microseconds=1)),
    lambda: str(TD(2)),
    lambda: TD(hours=1.5),
    lambda: TD(microseconds=0.5),
    lambda: TD(microseconds=1.5),
    lambda: TD(weeks=1, days=-3, hours=5, milliseconds=7),
    lambda: TD(seconds=0.1) + TD(seconds=0.2),
    lambda: TD(1) * 1.5,
    lambda: TD(1) / 3,
    lambda: TD(1) / 0.7,
    lambda: TD(days=10) / TD(days=3),
    lambda: 3 * TD(hours=5),
    lambda: TD(days=10) // TD(days=3),
    lambda: TD(days=10) % TD(days=3),
    lambda: divmod(TD(1), TD(hours=7)),
    lambda: TD.resolution,
    lambda: TD.min,
    lambda: (TD(-1).days, TD(seconds=-1).seconds, TD(1, 2, 3).microseconds),
    lambda: DA.fromordinal(0),
    lambda: DA.fromisocalendar(2024, 54, 1),
    lambda: DA.fromisocalendar(2024, 1, 8),
    lambda: DA.fromisocalendar(2020, 53, 7),
    lambda: d.isocalendar(),
    lambda: DA.fromtimestamp(0),
    lambda: D.fromtimestamp(1e9, TZ.utc),
    lambda: D.utcfromtimestamp(1e9 + 0.25),
    lambda: D(2024, 1, 1, tzinfo=TZ.utc).timestamp(),
    lambda: D(2024, 1, 1, 5, 6, 7, 8),
    lambda: str(D(2024, 1, 1, 5, 6, 7, 8)),
    lambda: D(2024, 1, 1).ctime(),
    lambda: T(1, 2, 3).isoformat("hours"),
    lambda: D(2024, 1, 1).isoformat(" ", "milliseconds"),
    lambda: D(2024, 1, 1).isoformat(timespec="x"),
    lambda: d.strftime("%A %B %d %j %U %W %y %% %a %b %p %I %c %x %X %e %G-%V-%u %w %C %D %F %T %R %n %h %f %Q"),
    lambda: D(2024, 7, 4, 15, 30, 5, tzinfo=TZ(TD(hours=-4))).strftime("%Y-%m-%dT%H:%M:%S%z %Z %-d/%-m %I:%M %p"),
    lambda: D.combine(d, T(1, 2)),
    lambda: hash(d) == hash(DA(2024, 2, 29)),
    lambda: T.fromisoformat("04:05:06.789"),
    lambda: T(25),
    lambda: f"{d:%d/%m/%Y} {d} {d!r}",
    lambda: T(1).strftime("%H:%M"),
    lambda: (D.min, D.max, DA.min, DA.max, T.min, T.max),
    lambda: DA.today() < DA.max,
    lambda: D.fromisoformat("20240105T040506"),
    lambda: D.fromisoformat("2024-01-05T04:05:06.123456+05:30"),
    lambda: D.fromisoformat("2024-01-05T04:05:06Z"),
    lambda: D.fromisoformat("2024-01-05 04:05"),
    lambda: DA.fromisoformat("2024-W01-5"),
    lambda: D.strptime("Jan 5 2024 3:04 PM", "%b %d %Y %I:%M %p"),
    lambda: D.strptime("05/01/24 23:59:59.5", "%d/%m/%y %H:%M:%S.%f"),
    lambda: D.strptime("2024-01-05T01:02:03+0530", "%Y-%m-%dT%H:%M:%S%z"),
    lambda: D.strptime("Monday, 1 January 2024", "%A, %d %B %Y").date(),
    lambda: TD(seconds=-1),
    lambda: abs(TD(-5)),
    lambda: TD(1).total_seconds(),
    lambda: d.__class__,
    lambda: (d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.toordinal()),
    lambda: D(2024, 1, 1, tzinfo=TZ.utc).astimezone(TZ(TD(hours=2))),
    lambda: D(2024, 1, 1, 12, tzinfo=TZ.utc) == D(2024, 1, 1, 14, tzinfo=TZ(TD(hours=2))),
    lambda: D(2024, 1, 1, 12, tzinfo=TZ.utc) - D(2024, 1, 1, 12, tzinfo=TZ(TD(hours=2))),
    lambda: D(2024, 1, 1).date(),
    lambda: D(2024, 1, 1, 3, 4, 5).time(),
    lambda: D(2024, 1, 31).replace(month=3, hour=5),
    lambda: isinstance(D(2024, 1, 1), DA),
    lambda: sorted([DA(2024, 3, 1), DA(2023, 5, 6), d]),
    lambda: max(D(2024, 1, 1), D(2024, 1, 2)),
    lambda: {DA(2024, 1, 1): 1}[DA(2024, 1, 1)],
    lambda: sum([TD(1), TD(2)], TD()),
    lambda: bool(TD(0)),
    lambda: d - TD(days=60),
    lambda: d - DA(2023, 12, 25),
    lambda: D(2024, 3, 10, 1) + TD(hours=23, minutes=59, seconds=60),
    lambda: d.isoformat(),
    lambda: T(12, 30, tzinfo=TZ.utc),
    lambda: T(12, 30, 15, 5).isoformat(),
    lambda: datetime.MINYEAR + datetime.MAXYEAR,
    lambda: setattr(d, "year", 5),
    lambda: DA(2024, 1, 1, 5),
    lambda: TD(1, foo=2),
):
    t(f)


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


print(age(DA(1990, 5, 17), DA(2024, 5, 16)), age(DA(1990, 5, 17), DA(2024, 5, 17)))
start = DA(2023, 12, 28)
for i in range(0, 80, 13):
    day = start + TD(days=i)
    print(day, day.strftime("%a %d %b %Y week %W"), day.isocalendar()[1], end="; ")
print()


class MyDate(DA):
    def quarter(self):
        return (self.month - 1) // 3 + 1


m = MyDate(2024, 11, 5)
print(m, repr(m), m.quarter(), type(m + TD(30)).__name__, MyDate.fromordinal(738000).quarter())
