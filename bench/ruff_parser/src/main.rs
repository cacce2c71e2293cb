//! Times ruff's parser over files, one after the other on one core.
//!
//! Input: the number of rounds and a file that names Python files, one a line. Output: a line
//! `seconds bytes files failures` a round, in processor time without the reading of the files.

use std::time::Duration;

use ruff_python_parser::parse_unchecked_source;

fn processor_time() -> Duration {
    let mut now = Timespec {
        seconds: 0,
        nanoseconds: 0,
    };
    // SAFETY: `now` is a timespec that outlives the call; 3 is CLOCK_THREAD_CPUTIME_ID on Linux.
    unsafe { clock_gettime(3, &mut now) };
    Duration::new(now.seconds.unsigned_abs(), now.nanoseconds as u32)
}

#[repr(C)]
struct Timespec {
    seconds: i64,
    nanoseconds: i64,
}

extern "C" {
    fn clock_gettime(clock: i32, time: *mut Timespec) -> i32;
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let rounds: u32 = arguments
        .next()
        .and_then(|text| text.parse().ok())
        .expect("the number of rounds");
    let list = arguments.next().expect("a file of paths");
    let sources: Vec<String> = std::fs::read_to_string(list)
        .expect("the file of paths")
        .lines()
        .filter_map(|path| String::from_utf8(std::fs::read(path).ok()?).ok())
        .collect();
    let bytes: usize = sources.iter().map(String::len).sum();
    for _ in 0..rounds {
        let mut failures = 0;
        let begin = processor_time();
        for source in &sources {
            let parsed = parse_unchecked_source(source, ruff_python_ast::PySourceType::Python);
            failures += usize::from(!parsed.errors().is_empty());
            std::hint::black_box(&parsed);
        }
        let seconds = (processor_time() - begin).as_secs_f64();
        println!("{seconds:.6} {bytes} {} {failures}", sources.len());
    }
}
