# `statistics`. Rust: runtime/src/modules/statistics.rs.
[module statistics]
StatisticsError: class = error_class
def fmean(%, data: any) -> float !
def fmean(%, data: any, weights: any) -> float ! = fmean_weighted
def geometric_mean(%, data: any) -> float !
def mean(%, data: any) -> any !
def median(%, data: any) -> any !
def median_high(%, data: any) -> any !
def median_low(%, data: any) -> any !
def mode(%, data: any) -> any !
def multimode(%, data: any) -> list[any] !
def pstdev(%, data: any, mu: opt[any] = None) -> float !
def pvariance(%, data: any, mu: opt[any] = None) -> any !
def quantiles(%, data: any, *, n: i64 = 4, method: str = 'exclusive') -> list[any] !
def stdev(%, data: any, xbar: opt[any] = None) -> float !
def variance(%, data: any, xbar: opt[any] = None) -> any !
!unsupported NormalDist correlation covariance harmonic_mean linear_regression median_grouped
