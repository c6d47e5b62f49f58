"""When an article was published: dates and times as pages and metadata print them."""
