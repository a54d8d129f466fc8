"""A Scrapy spider over the bench sites, with default settings: title, text and links of every ad. scrapy runspider FILE -a lists=JSON -o OUT.jsonl"""
import json

import scrapy


class BenchSpider(scrapy.Spider):
    name = "bench"

    def start_requests(self):
        for url in json.loads(self.lists):
            yield scrapy.Request(url, self.parse_list)

    def parse_list(self, response):
        for href in response.css("li a::attr(href)").getall():
            yield response.follow(href, self.parse_ad)

    def parse_ad(self, response):
        yield {
            "url": response.url,
            "title": response.css("h1::text").get(),
            "text": " ".join(response.xpath("//body//text()[not(parent::script)]").getall()),
            "links": response.css("a::attr(href)").getall(),
        }
