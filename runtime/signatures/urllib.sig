# `urllib.parse`. Rust: runtime/src/modules/url.rs and runtime/src/modules/url/.
[module urllib]
!hidden error request response robotparser
!unsupported error request response robotparser

[module urllib.parse]
DefragResult: class = modules::url::defrag_result
DefragResultBytes: class = modules::url::defrag_result_bytes
ParseResult: class = modules::url::parse_result
ParseResultBytes: class = modules::url::parse_result_bytes
ResultBase: class = modules::url::result_base
SplitResult: class = modules::url::split_result
SplitResultBytes: class = modules::url::split_result_bytes
def parse_qs(%, qs: any, keep_blank_values: bool = False, strict_parsing: bool = False, encoding: any = 'utf-8', errors: any = 'replace', max_num_fields: any = None, separator: any = '&') -> any ! = modules::url::parse_qs
def parse_qsl(%, qs: any, keep_blank_values: bool = False, strict_parsing: bool = False, encoding: any = 'utf-8', errors: any = 'replace', max_num_fields: any = None, separator: any = '&') -> list[any] ! = modules::url::parse_qsl
def quote(%, string: any, safe: any = '/', encoding: any = None, errors: any = None) -> str ! = modules::url::quote
def quote_from_bytes(%, bs: any, safe: any = '/') -> str ! = modules::url::quote_from_bytes
def quote_plus(%, string: any, safe: any = '', encoding: any = None, errors: any = None) -> str ! = modules::url::quote_plus
def unquote(%, string: any, encoding: any = 'utf-8', errors: any = 'replace') -> str ! = modules::url::unquote
def unquote_plus(%, string: any, encoding: any = 'utf-8', errors: any = 'replace') -> str ! = modules::url::unquote_plus
def unquote_to_bytes(%, string: any) -> any ! = modules::url::unquote_to_bytes
def unwrap(%, url: any) -> str ! = modules::url::unwrap
def urldefrag(%, url: any) -> any ! = modules::url::urldefrag
urlencode(*args: any, **kwargs: any) -> str ! = modules::url::urlencode
def urljoin(%, base: any, url: any, allow_fragments: bool = True) -> any ! = modules::url::urljoin
def urlparse(%, url: any, scheme: any = '', allow_fragments: any = True) -> any ! = modules::url::urlparse
def urlsplit(%, url: any, scheme: any = '', allow_fragments: any = True) -> any ! = modules::url::urlsplit
def urlunparse(%, components: any) -> any ! = modules::url::urlunparse
def urlunsplit(%, components: any) -> any ! = modules::url::urlunsplit
non_hierarchical: any = modules::url::non_hierarchical()
uses_fragment: any = modules::url::uses_fragment()
uses_netloc: any = modules::url::uses_netloc()
uses_params: any = modules::url::uses_params()
uses_query: any = modules::url::uses_query()
uses_relative: any = modules::url::uses_relative()
!hidden ResultBase non_hierarchical unwrap uses_fragment uses_netloc uses_params uses_query uses_relative
!hidden Quoter clear_cache scheme_chars splitattr splithost splitnport splitpasswd splitport
!hidden splitquery splittag splittype splituser splitvalue to_bytes
!unsupported Quoter clear_cache scheme_chars splitattr splithost splitnport splitpasswd splitport
!unsupported splitquery splittag splittype splituser splitvalue to_bytes
