# `random`. Rust: runtime/src/modules/random.rs and runtime/src/modules/random/.
[module random]
Random: class = class
def Random.seed(%, a: any = None) !
random() -> float
getrandbits(k: i64) -> int !
def Random.randbytes(%, n: i64) -> bytes !
static randint(%, a: i64, b: i64) -> i64 ! = randint_i64
static randrange(%, stop: i64) -> i64 ! = randrange_stop
static randrange(%, start: i64, stop: i64) -> i64 ! = randrange_i64
def Random.randint(%, a: any, b: any) -> int !
def Random.randrange(%, start: any) -> int ! = randrange
def Random.randrange(%, start: any, stop: any, step: any = 1) -> int ! = randrange_from
static choice(%, seq: list[T]) -> T ! = choice_list
static choice(%, seq: str) -> str ! = choice_str
def Random.choice(%, seq: any) -> any !
static shuffle(%, x: list[T]) ! = shuffle_list
def Random.shuffle(%, x: any) !
static sample(%, population: list[T], k: i64) -> list[T] ! = sample_list
def Random.sample(%, population: any, k: i64, *, counts: any = None) -> list[any] !
def Random.choices(%, population: any, weights: any = None, *, cum_weights: any = None, k: i64 = 1) -> list[any] !
def Random.getstate() -> any
def Random.setstate(%, state: any) !
def Random.uniform(%, a: float, b: float) -> float
def Random.triangular(%, low: float = 0.0, high: float = 1.0, mode: opt[float] = None) -> float
def Random.normalvariate(%, mu: float = 0.0, sigma: float = 1.0) -> float
def Random.gauss(%, mu: float = 0.0, sigma: float = 1.0) -> float
def Random.lognormvariate(%, mu: float, sigma: float) -> float !
def Random.expovariate(%, lambd: float) -> float !
def Random.vonmisesvariate(%, mu: float, kappa: float) -> float !
def Random.gammavariate(%, alpha: float, beta: float) -> float !
def Random.betavariate(%, alpha: float, beta: float) -> float !
def Random.paretovariate(%, alpha: float) -> float !
def Random.weibullvariate(%, alpha: float, beta: float) -> float !
!unsupported SystemRandom

[class random.Random = modules::random::Random]
def Random.seed(%, a: any = None) !
random() -> float
getrandbits(k: i64) -> int !
def Random.randbytes(%, n: i64) -> bytes !
def Random.randint(%, a: any, b: any) -> int !
def Random.randrange(%, start: any) -> int ! = randrange
def Random.randrange(%, start: any, stop: any, step: any = 1) -> int ! = randrange_from
def Random.choice(%, seq: any) -> any !
def Random.shuffle(%, x: any) !
def Random.sample(%, population: any, k: i64, *, counts: any = None) -> list[any] !
def Random.choices(%, population: any, weights: any = None, *, cum_weights: any = None, k: i64 = 1) -> list[any] !
def Random.getstate() -> any
def Random.setstate(%, state: any) !
def Random.uniform(%, a: float, b: float) -> float
def Random.triangular(%, low: float = 0.0, high: float = 1.0, mode: opt[float] = None) -> float
def Random.normalvariate(%, mu: float = 0.0, sigma: float = 1.0) -> float
def Random.gauss(%, mu: float = 0.0, sigma: float = 1.0) -> float
def Random.lognormvariate(%, mu: float, sigma: float) -> float !
def Random.expovariate(%, lambd: float) -> float !
def Random.vonmisesvariate(%, mu: float, kappa: float) -> float !
def Random.gammavariate(%, alpha: float, beta: float) -> float !
def Random.betavariate(%, alpha: float, beta: float) -> float !
def Random.paretovariate(%, alpha: float) -> float !
def Random.weibullvariate(%, alpha: float, beta: float) -> float !
